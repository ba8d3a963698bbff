import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { matchesOf } from '../matches.ts'
import { perLexicon } from '../per-lexicon.ts'
import { likeness } from './likeness.ts'
import { isListOfNames, softMark } from './list-of-names.ts'
import { nameAt } from './name.ts'
import { endsName } from './name-end.ts'
import { nextPerson } from './next-person.ts'

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
const BRACKET = /[()]/gu
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
  const marks = matchesOf(softMark(lexicon), line.slice(from, to))
  const row = labelled && marks.length >= 2
  let at = from
  let looked = from
  let open = 0
  for (const mark of marks) {
    const start = from + mark.index
    const next = start + mark[0].length
    const and = !/^\s*,?\s+$/u.test(mark[0])
    open += openedIn(line.slice(looked, start))
    looked = start
    if (open > 0) continue
    if (!nextPerson(text, [at, start], next, { and: and || row, isList }, lexicon)) continue
    parts.push({ span: [at, start], sharesNext: and })
    at = looked = next
    open = 0
  }
  return [...parts, { span: [at, to], sharesNext: false }]
}

function startsPerson(text: string, at: number, lexicon: Lexicon): boolean {
  const named = nameAt(text, at, lexicon)
  return (
    named !== null &&
    named.score >= likeness.inText &&
    (named.titles !== null || endsName(text, named.span[1], lexicon))
  )
}

/** How many brackets a text opens more than it closes. */
function openedIn(text: string): number {
  let open = 0
  for (const sign of matchesOf(BRACKET, text)) open += sign[0] === '(' ? 1 : -1
  return open
}
