import type { List, Paragraph, Table } from 'mdast'
import type { Report } from '../../model/message.ts'
import { apartByMarks, marksOf, reportOvermarked, type Stretch } from './marked.ts'
import { mayCut, target } from './may-cut.ts'
import { type OpenBlock, openAfter } from './open-block.ts'
import { isTableHead, kindOf, paragraph, type SourceLine } from './plain.ts'
import { plainBlock } from './plain-block.ts'
import { opensRows, plainRowsFrom, tableOf } from './plain-rows.ts'
import { stretches } from './stretches.ts'

/** Part of a document that can be parsed for itself. */
export interface Piece {
  readonly lines: readonly SourceLine[]
  /** Lines from further above without which these would mean something else: the head of a table, the start of a fence. */
  readonly context: readonly string[]
  /** Whether its first block goes on with the block that ends the piece before. */
  readonly continues: boolean
  /** What it is, where no parser has to look. */
  readonly block: Paragraph | List | Table | null
}

/** Lines in pieces of about 4 kB; what a parser need not see stands in pieces of its own. */
export function* pieces(lines: readonly SourceLine[], report: Report): Generator<Piece> {
  let pending: SourceLine[] = []
  let size = 0
  for (const { lines: stretch, overmarked } of apart(lines)) {
    const filled = withoutBlankEnd(stretch)
    if (overmarked && filled[0]) reportOvermarked(filled[0], report)
    const block = overmarked ? paragraph(filled, 0) : filled.length > 0 ? plainBlock(filled) : null
    if (pending.length > 0 && (block || size >= target)) {
      yield* inPieces(pending)
      pending = []
      size = 0
    }
    if (block) yield { lines: stretch, context: [], continues: block.type === 'list', block }
    else
      for (const line of stretch) {
        pending.push(line)
        size += line.text.length + 1
      }
  }
  if (pending.length > 0) yield* inPieces(pending)
}

function* apart(lines: readonly SourceLine[]): Generator<Stretch> {
  for (const stretch of stretches(lines)) yield* apartByMarks(stretch)
}

function withoutBlankEnd(stretch: readonly SourceLine[]): readonly SourceLine[] {
  const last = stretch.findLastIndex(({ text }) => text.trim() !== '')
  return stretch.slice(0, last + 1)
}

/** Lines that belong together, cut all the same where there are too many, with what the second half needs to know. */
function* inPieces(lines: readonly SourceLine[]): Generator<Piece> {
  let from = 0
  let size = 0
  let marks = 0
  let open: OpenBlock | null = null
  let context: readonly string[] = []
  let continues = kindOf(lines[0]?.text ?? '') !== null
  let head: readonly string[] = []
  let mayHoldRows = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as SourceLine
    open = openAfter(line.text, open)
    size += line.text.length + 1
    marks = line.text.trim() === '' ? 0 : marks + marksOf(line.text)
    head = headAfter(lines, index, head)
    mayHoldRows = (mayHoldRows && line.text.startsWith('|')) || opensRows(lines, index)
    const rows = mayHoldRows ? plainRowsFrom(lines, index + 1) : []
    if (rows.length > 0) {
      yield { lines: lines.slice(from, index + 1), context, continues, block: null }
      yield { lines: rows, context: head, continues: true, block: tableOf(rows) }
      index += rows.length
      from = index + 1
      if (from === lines.length) return
      size = 0
      marks = 0
      continues = lines[from]?.text.trim() !== ''
      context = continues ? head : []
      continue
    }
    const next = lines[index + 1]
    if (!next || !mayCut(line, next, { size, marks, open, head })) continue
    yield { lines: lines.slice(from, index + 1), context, continues, block: null }
    from = index + 1
    size = 0
    marks = 0
    context = open ? [open.line] : head
    continues = line.text.trim() !== '' || open !== null || kindOf(next.text) !== null
  }
  yield { lines: lines.slice(from), context, continues, block: null }
}

/** The head of the table that is open after a line, with its line of dashes; empty outside of tables. */
function headAfter(lines: readonly SourceLine[], index: number, head: readonly string[]): readonly string[] {
  const [line, above] = [lines[index]?.text ?? '', lines[index - 1]?.text ?? '']
  if (head.length === 0) return isTableHead(above, line) ? [above, line] : head
  return line.trim() === '' ? [] : head
}
