import { parentPort, workerData } from 'node:worker_threads'
import { pieces } from '../9-publish/publish.ts'
import { filePutter } from '../disk/put-file.ts'
import { toldFailure } from '../disk/told-failure.ts'
import { claimed } from './claims.ts'
import { type Given, pieceTaker } from './kept-pieces.ts'
import type { PieceAnswer, PieceWork } from './piece-makers.ts'

/*
 * A thread that makes pages of a knowledge base beside the one that gathered it (publishing.ts). It answers once.
 */

parentPort?.postMessage(answer(workerData as PieceWork))

function answer({ places, kept, base, messages, making, copied, claims }: PieceWork): PieceAnswer {
  const { put } = filePutter(places)
  const given: Given = { listed: [], lines: [] }
  try {
    const filesOf = pieceTaker(places, kept, given)
    for (const piece of claimed(pieces(base, messages, making, copied), claims))
      for (const file of filesOf(piece)) put(file)
    return { given }
  } catch (error) {
    return { failure: toldFailure(error) }
  }
}
