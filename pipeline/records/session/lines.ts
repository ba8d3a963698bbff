import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { closingDuration, leadingDuration } from '../../text/durations.ts'
import { foldSpace } from '../../text/fold.ts'
import { barless, isEmpty, trimmed } from './bars.ts'
import { cutOf } from './cut-of.ts'
import { markBehind, openingTime } from './line-time.ts'
import type { Look, Piece } from './piece.ts'
import { columnsIn, type Row, rowIn } from './row.ts'
import { timeBehind } from './time-behind.ts'
import { trailingDay } from './trailing-day.ts'

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
  const time = openingTime(words, doc)
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

function lookOf(block: Block, line: Span, n: number): Look {
  if (block.kind === 'heading') return 'heading'
  const strong = block.runs.some(
    (run) => run.kind === 'strong' && run.span[0] <= line[0] + 1 && run.span[1] >= line[1] - 1,
  )
  if (strong) return 'strong'
  return block.kind === 'item' && n === 0 ? 'item' : 'line'
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
