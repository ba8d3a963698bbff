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
  endCell(place: Place): void
  endRow(header: boolean, place: Place): void
  /** All blocks since the last time, an open table too if `all`. */
  take(all: boolean): Piece[]
}

export function newSink(): Sink {
  let pieces: Piece[] = []
  let hanging: Piece[] = []
  let inlines: Inline[] = []
  let marker = ''
  let rows: Row[] = []
  let cells: Cell[] = []
  const endTable = () => {
    if (cells.length > 0) rows.push({ cells, header: false, place: cells[0]?.place ?? {} })
    const hasHead = rows.some(({ header }) => header)
    if (!hasHead && laysOut(rows.map((row) => row.cells.map((cell) => linesIn(cell).length))))
      append(
        pieces,
        rows.flatMap((row) => row.cells.flatMap(linePieces)),
      )
    else {
      const table = tableOf(rows, rows[0]?.place ?? {})
      if (table) pieces.push({ node: table })
    }
    rows = []
    cells = []
  }
  return {
    say: (inline) => inlines.push(inline),
    mark: (text) => {
      marker += text
    },
    hang: (more) => append(hanging, more),
    endParagraph: (state, place) => {
      if (state.inTable) {
        inlines.push({ text: lineEnd })
        return
      }
      if (rows.length + cells.length > 0) endTable()
      append(pieces, paragraphPieces(inlines, marker.trim(), state, place))
      append(pieces, hanging)
      inlines = []
      hanging = []
      marker = ''
    },
    endCell: (place) => {
      cells.push({ inlines, span: 1, place })
      inlines = []
      marker = ''
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

const plainState: ParagraphState = { heading: 0, inTable: false, list: 0, level: 0 }

/** The lines of a cell as paragraphs: what they were styled as is not kept for tables. */
function linePieces(cell: Cell): Piece[] {
  return linesIn(cell).flatMap((line) => paragraphPieces(line, '', plainState, cell.place))
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
