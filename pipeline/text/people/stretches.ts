import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { matchesOf } from '../matches.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { looksLikeName } from './looks-like-name.ts'
import { nameAt } from './name.ts'

/** A part of a line that may name one person. */
export interface Stretch {
  readonly span: Span
  /** Whether "and" or "&" joins it to the next. */
  readonly sharesNext: boolean
}

/** Every hard mark has one of these: most lines have none. */
const PARTS = /[;\n•▪/]/u
const hardPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `\\s*;\\s*(?:${grammarSource(lexicon, 'and')}\\s+)?|\\s*[\\n•▪]\\s*[•▪–—-]?\\s*(?=\\S)|\\s+\\/\\s+`,
      'gu',
    ),
)
const softPattern = perLexicon(
  (lexicon) => new RegExp(`\\s*,?\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+|\\s*,\\s+`, 'gu'),
)
const BRACKET = /[()]/gu
const SURE = 0.55
/** "Miguel Baños" between other names of a list: a surname may be a word as well. */
const WEAK = 0.5
const LIKELY = 0.7
const SURELY = 0.9

/** Where one person ends and the next begins: at ";" and new lines, at "and" and "," only where a person follows. */
export function stretches(line: string, span: Span, lexicon: Lexicon, labelled = false): readonly Stretch[] {
  return hardParts(line, span, lexicon).flatMap((part) => softParts(line, part, lexicon, labelled))
}

function hardParts(line: string, [from, to]: Span, lexicon: Lexicon): Span[] {
  const parts: Span[] = []
  let at = from
  const words = line.slice(from, to)
  for (const mark of PARTS.test(words) ? matchesOf(hardPattern(lexicon), words) : []) {
    const next = from + mark.index + mark[0].length
    if (!mark[0].includes(';') && !startsPerson(line.slice(0, to), next, lexicon)) continue
    parts.push([at, from + mark.index])
    at = next
  }
  return [...parts, [at, to]]
}

function softParts(line: string, [from, to]: Span, lexicon: Lexicon, labelled: boolean): Stretch[] {
  const parts: Stretch[] = []
  const text = line.slice(0, to)
  let list: boolean | null = null
  const isList = () => (list ??= isListOfNames(line.slice(from, to), lexicon))
  // Behind a label three parts are a row of people, though one of them does not look like a name.
  const marks = matchesOf(softPattern(lexicon), line.slice(from, to))
  const row = labelled && marks.length >= 2
  let at = from
  let looked = from
  let open = 0
  for (const mark of marks) {
    const start = from + mark.index
    const next = start + mark[0].length
    const and = !/^\s*,\s+$/u.test(mark[0])
    open += openedIn(line.slice(looked, start))
    looked = start
    if (open > 0) continue
    if (
      !personFollows(text, start, next, { and: and || row, isList }, lexicon) &&
      !isNextOfRow(text, [at, start], next, lexicon) &&
      !isNameBehindName(text, [at, start], next, lexicon)
    )
      continue
    parts.push({ span: [at, start], sharesNext: and })
    at = looked = next
    open = 0
  }
  return [...parts, { span: [at, to], sharesNext: false }]
}

/** After "and" any name begins a person; after a comma only a titled one, one behind a bracket, or one of a list of names. */
function personFollows(
  text: string,
  start: number,
  next: number,
  { and, isList }: { readonly and: boolean; readonly isList: () => boolean },
  lexicon: Lexicon,
): boolean {
  const named = nameAt(text, next, lexicon)
  if (!named || named.score < WEAK || (named.score < SURE && !isList())) return false
  if (named.titles && !named.titles.office) return true
  const known = isKnownGiven(text.slice(...named.span), lexicon)
  const closed = text.charAt(start - 1) === ')'
  return (
    isList() ||
    (and && (known || closed) && endsName(text, named.span[1], lexicon)) ||
    (closed && endsName(text, named.span[1], lexicon)) ||
    // "Ann Roe, HARBO and Ilvi Korv, Port of Toll": behind the "and" a name with a body of its own.
    (and && named.score >= LIKELY && /^,\s\p{Lu}/u.test(text.slice(named.span[1])))
  )
}

/** "Ann Roe, Head of Quays, Lin Shi, Director of …": one whose position is said, and a name with a position of its own. */
function isNextOfRow(text: string, before: Span, next: number, lexicon: Lexicon): boolean {
  const named = nameAt(text, next, lexicon)
  if (!named || named.titles || named.score < LIKELY) return false
  const details = /^,\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/u.exec(text.slice(named.span[1]))?.[1]
  // "…, San Marel, and Director, …": what is joined to the words before tells more of the same person.
  if (details === undefined || joinedPattern(lexicon).test(details) || !saysPosition(details, lexicon))
    return false
  const [, ...said] = text.slice(...before).split(',')
  return said.length > 0 && saysPosition(said.join(' '), lexicon)
}

/** "Ann Roe, Ben Poe and Eva Coe, Harbour College": behind a name, or an office, another name that is one for sure. */
function isNameBehindName(text: string, before: Span, next: number, lexicon: Lexicon): boolean {
  const [one, two] = [nameAt(text, before[0], lexicon), nameAt(text, next, lexicon)]
  if (!one || !two || two.titles) return false
  const said = text.slice(one.span[1], before[1])
  if (said.trim() !== '' && !saysPosition(said, lexicon)) return false
  const surely = [one, two].every(
    ({ span, score }) => score >= SURELY && isKnownGiven(text.slice(...span), lexicon),
  )
  return (
    surely && /^\S+(?:\s\S+){1,2}$/u.test(text.slice(...two.span)) && endsName(text, two.span[1], lexicon)
  )
}

const joinedPattern = perLexicon((lexicon) => new RegExp(`^${grammarSource(lexicon, 'and')}\\s`, 'u'))

function saysPosition(words: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return words.split(/[\s,]+/u).some((word) => positions.has(word))
}

function startsPerson(text: string, at: number, lexicon: Lexicon): boolean {
  const named = nameAt(text, at, lexicon)
  return (
    named !== null && named.score >= SURE && (named.titles !== null || endsName(text, named.span[1], lexicon))
  )
}

const endPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(?:$|[,;(|:\\n–—]|-\\s|(?:${grammarSource(lexicon, 'and')}|&)\\s|${grammarSource(lexicon, 'told-from', 'speakers')}\\s(?:${grammarSource(lexicon, 'articles')}\\s*)?\\p{Lu})`,
      'u',
    ),
)

function endsName(text: string, end: number, lexicon: Lexicon): boolean {
  return endPattern(lexicon).test(text.slice(end))
}

/** "Ann Roe, Ben Poe and Eva Coe": nothing but names, most of them with a known given name. */
function isListOfNames(text: string, lexicon: Lexicon): boolean {
  const bare = text.replace(/\s*\([^()]*\)\s*$/u, '').trim()
  const names = bare.replace(/[.]$/u, '').split(softPattern(lexicon))
  const least = names.length > 3 ? WEAK : SURE
  if (names.length < 2 || names.some((name) => looksLikeName(name, lexicon) < least)) return false
  const known = names.filter((name) => /^\p{Lu}\./u.test(name) || isKnownGiven(name, lexicon)).length
  return names.length > 3 || (names.length === 3 ? known * 2 >= names.length : known === names.length)
}

function isKnownGiven(name: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'given-names').has(name.split(/\s/u)[0] ?? '')
}

/** How many brackets a text opens more than it closes. */
function openedIn(text: string): number {
  let open = 0
  for (const sign of matchesOf(BRACKET, text)) open += sign[0] === '(' ? 1 : -1
  return open
}
