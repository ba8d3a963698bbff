import type { Lexicon } from '../../model/knowledge.ts'
import { isCity } from '../../text/cities.ts'
import { isHeadWord } from '../../text/organisations/heads.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { isPositionWord } from '../../text/people/position-word.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { perWord } from '../../text/per-word.ts'
import { tokensOf } from '../../text/phrase-tokens.ts'
import { listOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'

/** An office has no more letters. */
export const lettersOfOffice = 240

/** Nor more words. */
const longest = 16

/** The office that words end in, without its article: words in capitals and the small ones between them, of which one is a position. */
export function officeAt(words: string, lexicon: Lexicon): string | null {
  const tokens = words.split(/\s+/u).slice(-longest)
  const small = smallWords(lexicon)
  let from = tokens.length
  for (; from > 0; from--) {
    const token = tokens[from - 1] ?? ''
    const fits = /^[\p{Lu}\d&]/u.test(token) || isOfOffice(token, lexicon)
    if (!fits || (from < tokens.length && /[,;:.)!?]$/u.test(token))) break
  }
  const office = tokens.slice(from)
  while (office.length > 0 && small.has((office[0] ?? '').toLowerCase())) office.shift()
  const told = office.join(' ')
  if (!office.some((token) => isPosition(token, lexicon))) return writtenSmall(tokens, lexicon)
  return words.endsWith(told) ? told : null
}

/** "la ministre de l'économie et des finances": where fields are written small, all from the last position behind a small word on. */
function writtenSmall(tokens: readonly string[], lexicon: Lexicon): string | null {
  if (listOf(lexicon, 'organisations', 'lowercase-modifiers').length === 0) return null
  const small = smallWords(lexicon)
  const start = tokens.findLastIndex(
    (token, at) => isPosition(token, lexicon) && small.has((tokens[at - 1] ?? '').toLowerCase()),
  )
  const office = tokens.slice(start)
  return start < 0 || office.slice(0, -1).some((token) => /[,;:.)!?]$/u.test(token)) ? null : office.join(' ')
}

/** Whether a word is one of positions or titles. */
export function isPosition(word: string, lexicon: Lexicon): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return isPositionWord(word, lexicon) || wordSet(lexicon, 'people', 'titles').has(capital)
}

/** Whether a word of a sentence may be a position. Of most sentences none is, and nothing more has to be asked of them. */
export function namesPosition(words: string, lexicon: Lexicon): boolean {
  const isOne = mayBePosition(lexicon)
  return tokensOf(words).words.some(isOne)
}

const mayBePosition = perLexicon((lexicon) => {
  const listed = ['position-words', 'titles'].flatMap((key) => listOf(lexicon, 'people', key))
  // "Vice-President" is read as two words.
  const parts = new Set(listed.flatMap((word) => tokensOf(word).words.map(({ lower }) => lower)))
  return perWord((lower) => parts.has(lower))
})

/** Whether a small word may stand within an office: "of", "adviser", "office". */
export function isOfOffice(word: string, lexicon: Lexicon): boolean {
  return smallWords(lexicon).has(word) || isPosition(word, lexicon) || isHeadWord(word, lexicon)
}

/** Words that hold the others of an office together: "of", "for the", "and". */
const smallWords = perLexicon(
  (lexicon): ReadonlySet<string> =>
    new Set([
      ...listOf(lexicon, 'genres', 'head-ends'),
      ...listOf(lexicon, 'grammar', 'articles'),
      ...listOf(lexicon, 'grammar', 'and'),
    ]),
)

/** "the Harbour College's Director", "UN Women Regional Director": whose office it is, and which. */
export function partsOf(
  office: string,
  lexicon: Lexicon,
): { readonly position: string; readonly affiliation: string | null } {
  const owner =
    /^(.+?)(?:['’]s|(?<=s)['’])\s+(\S.*)$/u.exec(office) ??
    /^(\p{Lu}[\p{Lu}\d&/-]{2,11})\s+(\S.*)$/u.exec(office) ??
    /^(\p{Lu}\p{Ll}+\p{Lu}\p{L}*)\s+(\S.*)$/u.exec(office) ??
    // "OpenPier co-founder", "Lamplicious founder": what is written small is the office.
    /^((?:\p{Lu}[\p{L}\d&’'-]+\s)*\p{Lu}[\p{L}\d&’'-]+)\s(\p{Ll}[\p{L}-]+(?:\s\p{Ll}+)?)$/u.exec(office) ??
    ofCity(office, lexicon)
  // "head of the Harbour Office's library" is no office of a head's.
  const owned = owner && !owner[1]?.split(/\s+/u).some((word) => isPosition(word, lexicon)) ? owner : null
  const body = owned ? null : findOrganisations(office, lexicon).find(({ span }) => span[0] === 0)
  const affiliation = owned?.[1] ?? (body ? office.slice(...body.span) : null)
  const position = owned?.[2] ?? (body ? office.slice(body.span[1]).trim() : office)
  const whole = affiliation === null || !position.split(/\s+/u).some((word) => isPosition(word, lexicon))
  return whole ? { position: office, affiliation: null } : { position, affiliation }
}

/** "San Jose City Manager": the city whose office it is. */
function ofCity(office: string, lexicon: Lexicon): readonly string[] | null {
  const words = office.split(/\s+/u)
  const length = [3, 2, 1].find((count) => isCity(words.slice(0, count).join(' '), lexicon))
  if (length === undefined || words.length < length + 2) return null
  return [office, words.slice(0, length).join(' '), words.slice(length).join(' ')]
}
