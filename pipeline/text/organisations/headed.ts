import type { Lexicon } from '../../model/knowledge.ts'
import { longFormBefore } from '../acronyms/long-form.ts'
import { isCity } from '../cities.ts'
import { foldSpace } from '../fold.ts'
import { isGenericName } from '../generic-name.ts'
import { patternOf } from '../phrases.ts'
import { isVerb } from '../sentence-form.ts'
import { wordSet } from '../word-set.ts'
import { type Head, headAt, inList, mayHaveHead } from './heads.ts'
import { kindOfHead } from './kind.ts'
import { acronymIn, knownOrganisation } from './known.ts'
import type { OrganisationMention } from './organisation.ts'
import { type Run, runAbout } from './run.ts'
import { isPlace } from './run-part.ts'
import { type Token, tokensOf } from './tokens.ts'

const MOST_MODIFIERS = 5

/** Runs of capitals about a head word: "Ministry of Justice", "Foreign and Commonwealth Office". They may overlap. */
export function headed(text: string, lexicon: Lexicon): OrganisationMention[] {
  if (!mayHaveHead(text, lexicon)) return []
  const tokens = tokensOf(text, lexicon)
  return tokens.flatMap((_, index) => {
    const head = headAt(tokens, index, lexicon)
    if (!head) return []
    const run = withoutCity(text, tokens, head, runAbout(tokens, head, lexicon), lexicon)
    return isName(tokens, head, run, lexicon) ? mentionOf(text, tokens, head, run, lexicon) : []
  })
}

/** "Department of State Washington": a listed body with the city behind it, which the next line or a comma explains. */
function withoutCity(text: string, tokens: readonly Token[], head: Head, run: Run, lexicon: Lexicon): Run {
  const [first, last, before] = [tokens[head.first], tokens[run.last], tokens[run.last - 1]]
  if (!first || !last || !before || run.last - 1 < head.last) return run
  if (!isCity(last.text, lexicon)) return run
  const nameTo = (token: Token) => foldSpace(text.slice(first.start, token.end))
  return !knownOrganisation(nameTo(last), lexicon) && knownOrganisation(nameTo(before), lexicon)
    ? { ...run, last: run.last - 1 }
    : run
}

/** A head alone, or with words that any meeting has before it, is no name: "the Office", "Project Team". */
function isName(tokens: readonly Token[], head: Head, run: Run, lexicon: Lexicon): boolean {
  const modifiers = tokens.slice(run.first, head.first).filter((token) => token.capital)
  const between = tokens
    .slice(run.first, head.first)
    .map((token) => (token.gap === 'comma' ? ',' : token.text))
    .join('')
  const telling = modifiers.filter(
    (token) => !inList(lexicon, 'generic-modifiers', token.stem) && !/^\p{Lu}?\d*$/u.test(token.stem),
  )
  const countsAlone =
    (modifiers.length > 0 || head.last > head.first) && inList(lexicon, 'sure-heads', head.word)
  if (inList(lexicon, 'common-heads', head.word)) {
    if (!isOwnName(tokens, head, telling, lexicon)) return false
    // "Expand Clean Cooking Solutions" tells to do something.
    if (modifiers.length > 2 && isVerb(tokens[run.first]?.stem ?? '', lexicon)) return false
  }
  if (modifiers.length > MOST_MODIFIERS && !/[,&]/u.test(between)) return false
  return run.complement || telling.length > 0 || countsAlone
}

/** "Example Systems" is a body; "Health Systems", and "Health Systems Adviser", are what somebody works on. */
function isOwnName(
  tokens: readonly Token[],
  head: Head,
  telling: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const behind = tokens[head.last + 1]
  if (behind?.capital && behind.gap === 'space') return false
  const common = wordSet(lexicon, 'people', 'common-words')
  return telling.some(({ stem }) => !common.has(stem.toLowerCase()))
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  head: Head,
  run: Run,
  lexicon: Lexicon,
): OrganisationMention[] {
  const opening = tokens[run.first]
  const start = (opening?.start ?? 0) + (/^[dl]['’]/iu.exec(opening?.text ?? '')?.[0].length ?? 0)
  const last = tokens[run.last]
  const end =
    (last?.end ?? start) -
    (/['’]s?$/u.exec(last?.text ?? '')?.[0].length ?? 0) +
    (endsShort(text, last, lexicon) ? 1 : 0)
  const name = foldSpace(text.slice(start, end))
  if (patternOf(lexicon, 'organisations', 'not-organisations').exec(name)?.[0].length === name.length)
    return []
  if (patternOf(lexicon, 'events', 'event-names').test(name)) return []
  if (isSeat(name, head, lexicon)) return []
  const known = knownOrganisation(name, lexicon)
  if (!known && isGenericName(name, lexicon)) return []
  const acronym =
    acronymIn(text, name, lexicon) ??
    acronymBehind(text, tokens[run.last + 1], start, end) ??
    acronymInBracket(text, end, name, lexicon)
  const kind = known?.kind ?? kindOfHead(head, name, lexicon)
  return [
    {
      span: [start, end],
      name,
      acronym,
      kind,
      confidence: known ? 0.95 : acronym ? 0.9 : run.complement ? 0.85 : 0.75,
    },
  ]
}

/** "United Nations Headquarters": where a body sits is a place. */
function isSeat(name: string, head: Head, lexicon: Lexicon): boolean {
  if (!inList(lexicon, 'seat-heads', head.word)) return false
  const words = name.split(' ').filter((word) => !head.word.includes(word.toLowerCase()))
  return (
    knownOrganisation(
      words.filter((word) => !inList(lexicon, 'name-prepositions', word)).join(' '),
      lexicon,
    ) !== null
  )
}

/** The full stop of "Inc." belongs to the name. */
function endsShort(text: string, last: Token | undefined, lexicon: Lexicon): boolean {
  return (
    last !== undefined &&
    wordSet(lexicon, 'organisations', 'stopped-forms').has(last.text) &&
    text.charAt(last.end) === '.'
  )
}

/** "Example Centre for Tides (ZFG)": a short form of another language, alone in the bracket behind the name. */
function acronymInBracket(text: string, end: number, name: string, lexicon: Lexicon): string | null {
  const short = /^ \((\p{Lu}[\p{Lu}\d-]{2,7})\)/u.exec(text.slice(end, end + 12))?.[1]
  if (short === undefined || isPlace(short, lexicon)) return null
  if (knownOrganisation(short, lexicon) && !inOrder(short, name)) return null
  return wordSet(lexicon, 'people', 'asides').has(short.toLowerCase()) ? null : short
}

/** "Security Advisory Team SAT": a short form that stands behind its long form without brackets. */
function acronymBehind(text: string, next: Token | undefined, start: number, end: number): string | null {
  if (next?.gap !== 'space' || !/^\p{Lu}{3,8}$/u.test(next.text)) return null
  const long = longFormBefore(text, end, next.text)
  return long && long[0] >= start ? next.text : null
}

/** Whether the letters of a short form begin words of a name in their order; the last may stand within the word of the one before it. */
function inOrder(short: string, name: string): boolean {
  const letters = short.toLowerCase()
  let at = 0
  for (const word of name.toLowerCase().split(/\s+/u)) {
    if (word.charAt(0) !== letters.charAt(at)) continue
    at++
    if (at === letters.length - 1 && word.includes(letters.charAt(at), 1)) return true
  }
  return at === letters.length
}
