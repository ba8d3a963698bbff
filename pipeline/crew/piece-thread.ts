import { parentPort, workerData } from 'node:worker_threads'
import { recordPiece } from '../9-publish/site/record-piece.ts'
import { fileKeeper } from '../disk/keep-file.ts'
import { filePutter } from '../disk/put-file.ts'
import { toldFailure } from '../disk/told-failure.ts'
import { type Given, madeOf } from './kept-pieces.ts'
import type { PieceAnswer, PieceSetting, PieceWork } from './piece-makers.ts'

/*
 * A thread that makes pages of records beside the one that has the base (piece-makers.ts). It answers every message.
 */

const { places, since } = workerData as PieceSetting
const { put } = filePutter(places)
const keepFiles = fileKeeper(places, since)

parentPort?.on('message', (work: PieceWork) => parentPort?.postMessage(answer(work)))

function answer({ keep, make }: PieceWork): PieceAnswer {
  const given: Given = { listed: [], lines: [] }
  try {
    const unkept = [...keep.keys()].filter((at) => !keepFiles(keep[at] ?? []))
    for (const { print, seen } of make) for (const file of madeOf(recordPiece(seen), print, given)) put(file)
    return { unkept, given }
  } catch (error) {
    return { failure: toldFailure(error) }
  }
}
