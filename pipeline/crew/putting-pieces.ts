import type { Piece } from '../9-publish/piece.ts'
import type { OutFile } from '../model/out-file.ts'
import { type EarlierPieces, filesOf, type Given } from './kept-pieces.ts'

/** So many pieces are made before whatever else waits has its turn. */
const AT_ONCE = 20

/** How pieces are put into place. */
export interface PiecesPutting {
  readonly earlier: EarlierPieces
  readonly given: Given
  /** Puts what this thread has made. */
  readonly put: (file: OutFile) => Promise<void>
  readonly isEnded: () => boolean
  readonly pause: () => Promise<void>
}

/** Puts pages that take in many records, one after the other in this thread. */
export async function putPieces(
  pieces: Iterable<Piece>,
  { earlier, given, put, isEnded, pause }: PiecesPutting,
): Promise<void> {
  let count = 0
  for (const piece of pieces) {
    if (isEnded()) return
    for (const file of filesOf(piece, earlier, given)) await put(file)
    if (++count % AT_ONCE === 0) await pause()
  }
}
