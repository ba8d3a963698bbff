import type { Block, SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { closingDuration, leadingDuration } from '../../text/durations.ts'
import { foldSpace } from '../../text/fold.ts'
import { leadingTime, type TimeMention } from '../../text/times.ts'
import { trailingDay } from './days.ts'
import type { Look, Piece } from './piece.ts'
import { columnsIn, type Row, rowIn, zoneBehind } from './row.ts'
import { timeBehind } from './time-behind.ts'

/** The pieces of a block that is no table row, line by line: time, words of the entry, what stands behind them. */
export function linePieces(doc: SegmentedDoc, block: Block, at: number): readonly Piece[] {
  return block.lines.flatMap((line, n) => piecesOfLine(doc, block, at, line, lookOf(block, line, n)))
}

/** The pieces of one line or cell. */
export function piecesOfLine(
  doc: SegmentedDoc,
  block: Block,
  at: number,
  line: Span,
  look: Look,
): readonly Piece[] {
  const words = textAt(doc.text, line)
  if (isEmpty(words)) return []
  const leading = leadingTime(words, doc.lexicon) ?? fourFigures(words, doc)
  const time = leading && goesOn(words.slice(leading.span[1]), doc) ? null : leading
  const behind = time ? null : timeBehind(words, look, doc)
  const lasting = time || behind ? null : lastingOf(words, look, doc)
  const start =
    line[0] + (time ? time.span[1] + markBehind(words.slice(time.span[1]), doc) : (lasting?.start ?? 0))
  const end = behind ? line[0] + behind.end : lasting ? line[0] + lasting.end : barless(words, line)
  const slashed = time !== null && /\/\s*$/u.test(doc.text.slice(line[0], start))
  const cut = cutOf(doc, block, [start, end], time !== null, slashed)
  const row = time ? null : rowIn(words, doc)
  const piece = (span: Span, own: Partial<Piece> = {}): Piece => ({
    span,
    text: foldSpace(textAt(doc.text, span)),
    look,
    time: null,
    minutes: null,
    column: null,
    block,
    at,
    timedTable: false,
    label: null,
    ...own,
  })
  if (row) return piecesOfRow(row, line[0], piece)
  const first = piece([start, cut], { time: time ?? behind?.time ?? null, minutes: lasting?.minutes ?? null })
  const others = (time ? columnsIn(doc.text, [cut, end], slashed) : [[cut, end] as const])
    .map((span) => trimmed(doc.text, span))
    .filter(([from, to]) => to > from)
  const whole = [first, ...others.map((span) => piece(span, { look: 'line' }))]
  return whole.flatMap((one) => withDayApart(one, doc, piece))
}

/** "15:00 GMT, which will be …": a sentence that a line end has cut at its time. */
function goesOn(words: string, doc: SegmentedDoc): boolean {
  return /^,\s+\p{Ll}/u.test(words.slice(zoneBehind(words, doc.lexicon)))
}

/** The marks between a time and the words of its entry, with a time zone. */
function markBehind(words: string, doc: SegmentedDoc): number {
  const from = zoneBehind(words, doc.lexicon)
  return from + lengthOf(/^[\s:|–—,.…)\]*_/=>»►→-]*/u, words.slice(from))
}

/** "5 min: Welcome", "Introductions (10 minutes)": the words of an entry that says how long it takes. */
function lastingOf(
  words: string,
  look: Look,
  doc: SegmentedDoc,
): { readonly start: number; readonly end: number; readonly minutes: number } | null {
  if (look === 'line' || words.length > 160) return null
  const before = leadingDuration(words, doc.lexicon)
  if (before) return { start: before.span[1], end: words.length, minutes: before.minutes }
  const behind = closingDuration(words, doc.lexicon)
  return behind && { start: 0, end: behind.span[0], minutes: behind.minutes }
}

/** "1900 Dinner" could be a year; where an agenda writes its times so, it is none. */
function fourFigures(words: string, doc: SegmentedDoc): TimeMention | null {
  const match = /^([01]\d|2[0-3])([0-5][05])(?=\s+\p{Lu})/u.exec(words)
  if (
    !match ||
    doc.genre !== 'agenda' ||
    (doc.text.match(/(?<=^|\n)(?:[-*•]\s*)?\d{4}(?:\s*[–-]\s*\d{4})?\s+\p{Lu}/gu) ?? []).length < 3
  )
    return null
  return { span: [0, match[0].length], start: `${match[1]}:${match[2]}`, end: null, eitherHalf: false }
}

/** "brief introduction FRIDAY:" is two lines that a converter has run together. */
function withDayApart(
  one: Piece,
  doc: SegmentedDoc,
  piece: (span: Span, own?: Partial<Piece>) => Piece,
): readonly Piece[] {
  const from = trailingDay(textAt(doc.text, one.span), doc.lexicon)
  if (from === null) return [one]
  const before = trimmed(doc.text, [one.span[0], one.span[0] + from])
  return [
    { ...one, span: before, text: foldSpace(textAt(doc.text, before)) },
    piece([one.span[0] + from, one.span[1]], { look: 'line' }),
  ]
}

/** Where the words of the entry end: at the end of bold type, or at a column mark of plain text. */
function cutOf(doc: SegmentedDoc, block: Block, span: Span, timed: boolean, slashed: boolean): number {
  const [column, ...others] = timed ? columnsIn(doc.text, span, slashed) : []
  if (column && others.length > 0) return column[1]
  const strong = block.runs.filter(
    (run) => run.kind === 'strong' && run.span[1] > span[0] && run.span[0] < span[1],
  )
  let end = span[0]
  for (const run of strong)
    if (!/[\p{L}\p{N}]/u.test(doc.text.slice(end, run.span[0]))) end = Math.max(end, run.span[1])
  const rest = doc.text.slice(end, span[1])
  // "**Lecture:** Tides": a label, and the title behind it.
  if (/[:：]\s*$/u.test(doc.text.slice(span[0], end))) return span[1]
  const split = end > span[0] && /^\s+\p{L}/u.test(rest) && /\p{L}{2}/u.test(doc.text.slice(span[0], end))
  return split && (timed || block.kind === 'row') ? Math.min(end, span[1]) : span[1]
}

function lookOf(block: Block, line: Span, n: number): Look {
  if (block.kind === 'heading') return 'heading'
  const strong = block.runs.some(
    (run) => run.kind === 'strong' && run.span[0] <= line[0] + 1 && run.span[1] >= line[1] - 1,
  )
  if (strong) return 'strong'
  return block.kind === 'item' && n === 0 ? 'item' : 'line'
}

/** The end of a line without the bars of a table behind its words. */
function barless(words: string, line: Span): number {
  return words.endsWith('|') ? line[1] - lengthOf(/[\s|]*$/u, words) : line[1]
}

/** What is left of a table's lines where each cell stands in a line of its own: a bar. */
function isEmpty(words: string): boolean {
  return words.includes('|') && /^[\s|]*$/u.test(words)
}

/** The pieces of a line that parts its columns: the day, the entry with its time, the rest. */
function piecesOfRow(
  row: Row,
  offset: number,
  piece: (span: Span, own?: Partial<Piece>) => Piece,
): readonly Piece[] {
  const at = ([from, to]: Span): Span => [from + offset, to + offset]
  return [
    ...(row.day ? [piece(at(row.day), { look: 'line' })] : []),
    piece(at(row.title), { time: row.time, label: row.label }),
    ...row.others.map((span) => piece(at(span), { look: 'line' })),
  ]
}

function trimmed(text: string, span: Span): Span {
  const words = textAt(text, span)
  const before = lengthOf(/^[\s|]*/u, words)
  return [span[0] + Math.min(before, words.length), span[1] - lengthOf(/[\s|]*$/u, words.slice(before))]
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}
