import type { Span } from '../../model/span.ts'
import type { Qualifier } from './form.ts'
import { type Pieces, wordStart } from './pieces.ts'

const parts: readonly Qualifier[] = ['early', 'mid', 'late', 'end']
const bounds: readonly Qualifier[] = ['by', 'before', 'after', 'since', 'until']

/** What the words before a date say about it. */
export interface Qualified {
  /** The date with the words for a part of its period: "end of calendar year 2005". */
  readonly span: Span
  /** That with the words for a side of it: "before end of calendar year 2005". */
  readonly phrase: Span
  readonly qualifier?: Qualifier
}

/** Reads the words before a date, the nearest first. */
export type QualifierReader = (text: string, span: Span) => Qualified

export function qualifierReader(pieces: Pieces): QualifierReader {
  const gap = '(?:[^\\S\\n]{1,4}|[^\\S\\n]?[-‐‑–][^\\S\\n]?)'
  const year = `(?:${pieces.words('calendar-year')}[^\\S\\n]{1,4})?`
  const the = `(?:${pieces.words('the')}[^\\S\\n]{1,4})?`
  const weekday = `(?:${pieces.weekdayNeeded})?`
  const table = (names: readonly Qualifier[], kind: string, after: string) =>
    names.map((name) => ({
      name,
      pattern: new RegExp(
        `${wordStart}(?<words>${pieces.words(`${kind}-${name}`)})(?:(?<=[-'’])|${gap})${after}$`,
        'u',
      ),
    }))
  const partTable = table(parts, 'part', the + year)
  const boundTable = table(bounds, 'bound', the + year + weekday)
  return (text, span) => {
    const part = lastMatch(text, span, partTable)
    const inner = part ? ([part.start, span[1]] as const) : span
    const bound = lastMatch(text, inner, boundTable)
    const qualifier = part?.name ?? bound?.name
    return { span: inner, phrase: [bound?.start ?? inner[0], span[1]], ...(qualifier && { qualifier }) }
  }
}

interface Row {
  readonly name: Qualifier
  readonly pattern: RegExp
}

/** The longest words of a table that end where the span begins. */
function lastMatch(
  text: string,
  [at]: Span,
  table: readonly Row[],
): { name: Qualifier; start: number } | null {
  const from = Math.max(0, at - 48)
  const before = text.slice(from, at)
  let found: { name: Qualifier; start: number } | null = null
  for (const { name, pattern } of table) {
    const match = pattern.exec(before)
    if (match && (found === null || from + match.index < found.start))
      found = { name, start: from + match.index }
  }
  return found
}
