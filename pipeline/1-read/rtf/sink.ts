import type { Place } from '../../model/place.ts'
import { append } from '../office/append.ts'
import type { Piece } from '../office/flow.ts'
import { laysOut } from '../office/lays-out.ts'
import { bulletText } from '../office/number-format.ts'
import { type Inline, isBlank, lineEnd, phrasing, sizeOf, splitLines } from '../office/phrasing.ts'
import { type Cell, type Row, tableOf } from '../office/table.ts'

/** How the paragraph that just ended stands in the document. */
export interface ParagraphState {
  /** Depth of heading; 0 for body text. */
  readonly heading: number
  readonly inTable: boolean
  /** Number of the list; 0 for none. */
  readonly list: number
  readonly level: number
}

/** Gathers text into paragraphs and table rows. */
export interface Sink {
  say(inline: Inline): void
  /** The bullet or number printed before the paragraph. */
  mark(text: string): void
  /** Blocks that stand after the paragraph. */
  hang(pieces: readonly Piece[]): void
  endParagraph(state: ParagraphState, place: Place): void
  /** The paragraph that the cell ends stands in it as `state` says. */
  endCell(state: ParagraphState, place: Place): void
  endRow(header: boolean, place: Place): void
  /** All blocks since the last time, an open table too if `all`. */
  take(all: boolean): Piece[]
}

/** A cell, and its paragraphs as blocks, for a table that only lays out the page. */
interface FilledCell extends Cell {
  readonly pieces: readonly Piece[]
}

interface FilledRow extends Row {
  readonly cells: readonly FilledCell[]
}

export function newSink(): Sink {
  let pieces: Piece[] = []
  let hanging: Piece[] = []
  let inlines: Inline[] = []
  let marker = ''
  let rows: FilledRow[] = []
  let cells: FilledCell[] = []
  let inCell: Piece[] = []
  /** Where the last paragraph of an open cell begins. */
  let begun = 0
  const endTable = () => {
    if (cells.length > 0) rows.push({ cells, header: false, place: cells[0]?.place ?? {} })
    const hasHead = rows.some(({ header }) => header)
    if (!hasHead && laysOut(rows.map((row) => row.cells.map((cell) => linesIn(cell).length))))
      append(
        pieces,
        rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces)),
      )
    else {
      const table = tableOf(rows, rows[0]?.place ?? {})
      if (table) pieces.push({ node: table })
    }
    rows = []
    cells = []
  }
  const endInCell = (state: ParagraphState, place: Place) => {
    append(inCell, paragraphPieces(inlines.slice(begun), marker.trim(), state, place))
    marker = ''
  }
  return {
    say: (inline) => inlines.push(inline),
    mark: (text) => {
      marker += text
    },
    hang: (more) => append(hanging, more),
    endParagraph: (state, place) => {
      if (state.inTable) {
        endInCell(state, place)
        inlines.push({ text: lineEnd })
        begun = inlines.length
        return
      }
      if (rows.length + cells.length > 0) endTable()
      append(pieces, paragraphPieces(inlines, marker.trim(), state, place))
      append(pieces, hanging)
      inlines = []
      begun = 0
      hanging = []
      marker = ''
    },
    endCell: (state, place) => {
      endInCell(state, place)
      cells.push({ inlines, span: 1, place, pieces: inCell })
      inlines = []
      inCell = []
      begun = 0
    },
    endRow: (header, place) => {
      if (cells.length > 0) rows.push({ cells, header, place: cells[0]?.place ?? place })
      cells = []
    },
    take: (all) => {
      if (all) endTable()
      const taken = all ? [...pieces, ...hanging] : pieces
      pieces = []
      if (all) hanging = []
      return taken
    },
  }
}

function linesIn({ inlines }: Cell): Inline[][] {
  return splitLines(inlines).filter((line) => !isBlank(line))
}

function paragraphPieces(
  inlines: readonly Inline[],
  marker: string,
  state: ParagraphState,
  place: Place,
): Piece[] {
  if (isBlank(inlines)) return []
  const size = sizeOf(inlines)
  const data = { place, ...(size === undefined ? {} : { size }) }
  if (state.heading > 0) {
    const plain = inlines.map((inline) => ({ ...inline, strong: false }))
    const children = phrasing(plain)
    return [
      {
        node: {
          type: 'heading',
          depth: state.heading as 1,
          children,
          data: { ...data, ...(marker && { marker }) },
        },
      },
    ]
  }
  const node = { type: 'paragraph' as const, children: phrasing(inlines), data }
  if (marker === '' && state.list === 0) return [{ node }]
  const ordered = /^\W*(?:\d|[a-z]{1,5}[.)\]])/iu.test(marker)
  return [
    {
      node,
      item: {
        marker: ordered ? marker : bullet(marker),
        ordered,
        level: state.level,
        list: String(state.list),
      },
    },
  ]
}

/** Symbol fonts keep their bullets where text has a middle dot or a section sign. */
function bullet(marker: string): string {
  return bulletText(/^[·§]?$/u.test(marker) ? '•' : marker)
}
