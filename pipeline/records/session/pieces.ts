import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { linePieces } from './lines.ts'
import type { Piece } from './piece.ts'
import { programmeRegions, type Region } from './regions.ts'
import { silentBlocks } from './silent-blocks.ts'
import { tablePieces } from './table-pieces.ts'

/** All that stands in the programmes of a document, in reading order. */
export function programmePieces(doc: SegmentedDoc): readonly Piece[] {
  const silent = silentBlocks(doc)
  return programmeRegions(doc).flatMap((region) => piecesIn(doc, region, silent))
}

/** The pieces of one region, without those under headings that are about something else, unless a sentence says that these are talks. */
export function piecesIn(
  doc: SegmentedDoc,
  { first, end, why }: Region,
  silent: ReturnType<typeof silentBlocks>,
): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = first; at < end; at++) {
    const block = doc.blocks[at]
    const muted = why !== 'talks' && silent[at]
    if (
      !block ||
      muted === 'void' ||
      block.kind === 'note' ||
      block.kind === 'code' ||
      block.kind === 'caption'
    )
      continue
    if (block.kind === 'row') {
      const table: [Block, number][] = []
      for (
        let row = at;
        row < end && doc.blocks[row]?.kind === 'row' && doc.blocks[row]?.table === block.table;
        row++
      )
        table.push([doc.blocks[row] as Block, row])
      for (const piece of tablePieces(doc, table)) pieces.push(piece)
      at += table.length - 1
    } else
      pieces.push(
        ...linePieces(doc, block, at).filter(
          (piece) => !muted || piece.time !== null || piece.look === 'heading',
        ),
      )
  }
  return pieces
}
