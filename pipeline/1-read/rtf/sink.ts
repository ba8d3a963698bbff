import type { Place } from '../../model/place.ts'
import { append } from '../office/append.ts'
import type { Piece } from '../office/flow.ts'
import { type Inline, lineEnd } from '../office/inline.ts'
import { type ParagraphState, paragraphPieces } from './paragraph-pieces.ts'
import { type FilledCell, type FilledRow, tablePieces } from './table-pieces.ts'

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

/** A sink that holds nothing yet. */
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
    append(pieces, tablePieces(rows))
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
