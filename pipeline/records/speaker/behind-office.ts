import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { roleLabels, roleNamed } from '../../text/people/labels.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Candidate, candidate, peopleAt } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/** Between commas, or before the verb: what may be a name. */
const named =
  /(?<=\S),\s+(\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:van|von|de|del|der|den|di|da|dos|la|le|bin|al|el)\s+)?\p{Lu}[\p{L}.’'-]*){1,3})(?=,|\s+\p{Ll})/gu

/** An office has no more words, nor more letters. */
const longest = 16
const furthest = 240

/** An office and the name behind it, as places in a sentence. */
interface Held {
  readonly office: string
  readonly start: number
  readonly name: Span
  readonly role: PersonRole
}

/** People who speak, named behind what they are: "the Minister of Justice, Ann Roe, opened …", "chaired by Port President Ann Roe". */
export function behindOffice(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.genre === 'other') return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind === 'heading' || kind === 'row' || kind === 'code') return []
    const words = textAt(doc.text, span)
    const held = [...betweenCommas(words, doc.lexicon), ...behindBy(words, doc.lexicon)]
    return held.flatMap(({ office, start, name, role }): readonly Candidate[] => {
      const whole: Span = [span[0] + start, span[0] + name[1]]
      return personAt(doc, [span[0] + name[0], whole[1]]).map((person) => {
        const told = { ...person, span: whole, ...partsOf(office, doc.lexicon) }
        return candidate(told, role, 'behind-office', 0.75)
      })
    })
  })
}

/** "the Minister of Justice, Ann Roe, opened …": somebody speaks behind them. */
function betweenCommas(words: string, lexicon: Lexicon): readonly Held[] {
  const spoke = words.includes(',') ? lastSpeech(words, lexicon) : -1
  return matchesOf(named, words).flatMap((match): readonly Held[] => {
    const end = match.index + match[0].length
    if (end > spoke) return []
    const office = officeAt(words.slice(Math.max(0, match.index - furthest), match.index), lexicon)
    // "the rapporteur, Ann Roe": a role, which tells no office.
    if (!office || roleNamed(office, lexicon) !== null) return []
    const name: Span = [end - (match[1] ?? '').length, end]
    return [{ office, start: match.index - office.length, name, role: 'speaker' }]
  })
}

/** "delivered by Port President Ann Roe": up to the next mark all that stands behind "by" is an office and two or three words of a name. */
function behindBy(words: string, lexicon: Lexicon): readonly Held[] {
  return matchesOf(by(lexicon), words).flatMap((match): readonly Held[] => {
    const start = match.index + match[0].length
    const run = /^[^,.;:()]{5,120}/u.exec(words.slice(start))?.[0] ?? ''
    const tokens = matchesOf(/\S+/gu, run)
    const capital = (at: number) => /^\p{Lu}\p{L}/u.test(tokens[at]?.[0] ?? '')
    const last = tokens.findIndex(
      ([token], at) => isPosition(token, lexicon) && capital(at + 1) && capital(at + 2),
    )
    const first = tokens[last + 1]
    if (last < 0 || !first) return []
    const end = tokens.findIndex((_, at) => at > last && (!capital(at) || at > last + 3))
    const closing = tokens[(end < 0 ? tokens.length : end) - 1] ?? first
    const office = officeAt(run.slice(0, first.index).trimEnd(), lexicon)
    if (!office || office.split(' ').length < 2) return []
    const name: Span = [start + first.index, start + closing.index + closing[0].length]
    const at = start + first.index - 1 - office.length
    const from = Math.max(0, match.index - furthest)
    const label = roleLabels(`${words.slice(from, start)}${words.slice(...name)}`, lexicon).at(-1)
    if (label?.next === start - from && label.span[0] < match.index - from)
      return [{ office, start: at, name, role: label.role }]
    // "had tea with Minister Ann Roe": nobody spoke.
    const before = /\p{L}+(?=\s*$)/u.exec(words.slice(from, match.index))?.[0] ?? ''
    return speaks(before, lexicon) ? [{ office, start: at, name, role: 'speaker' }] : []
  })
}

const by = perLexicon(
  (lexicon) =>
    new RegExp(`(?<=\\p{L}\\s)${grammarSource(lexicon, 'by-words', 'people')}\\s+(?=\\p{Lu})`, 'gu'),
)

/** The person whose name stands there, with a title before it or without. */
function personAt(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const titled = peopleAt(doc, span).filter(({ honorific }) => honorific !== null)
  return titled.length > 0 ? titled : namedPerson(doc, span)
}

/** Where the last verb of speech begins; -1 where there is none. */
function lastSpeech(words: string, lexicon: Lexicon): number {
  return matchesOf(patternOf(lexicon, 'speakers', 'speech-verbs', 'giu'), words).at(-1)?.index ?? -1
}

function speaks(words: string, lexicon: Lexicon): boolean {
  return patternOf(lexicon, 'speakers', 'speech-verbs').test(words)
}

/** The office that words end in, without its article: words in capitals and the small ones between them, of which one is a position. */
export function officeAt(words: string, lexicon: Lexicon): string | null {
  const tokens = words.split(/\s+/u).slice(-longest)
  const small = smallWords(lexicon)
  let from = tokens.length
  for (; from > 0; from--) {
    const token = tokens[from - 1] ?? ''
    const fits = /^[\p{Lu}\d&]/u.test(token) || small.has(token) || isPosition(token, lexicon)
    if (!fits || (from < tokens.length && /[,;:.)!?]$/u.test(token))) break
  }
  const office = tokens.slice(from)
  while (office.length > 0 && small.has((office[0] ?? '').toLowerCase())) office.shift()
  const told = office.join(' ')
  return office.some((token) => isPosition(token, lexicon)) && words.endsWith(told) ? told : null
}

function isPosition(word: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  const titles = wordSet(lexicon, 'people', 'titles')
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return positions.has(word) || positions.has(capital) || titles.has(capital)
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
function partsOf(
  office: string,
  lexicon: Lexicon,
): { readonly position: string; readonly affiliation: string | null } {
  const owned = /^(.+?)(?:['’]s|(?<=s)['’])\s+(\S.*)$/u.exec(office)
  const body = owned ? null : findOrganisations(office, lexicon).find(({ span }) => span[0] === 0)
  const affiliation = owned?.[1] ?? (body ? office.slice(...body.span) : null)
  const position = owned?.[2] ?? (body ? office.slice(body.span[1]).trim() : office)
  const whole = affiliation === null || !position.split(/\s+/u).some((word) => isPosition(word, lexicon))
  return whole ? { position: office, affiliation: null } : { position, affiliation }
}
