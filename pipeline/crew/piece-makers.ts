import { Worker } from 'node:worker_threads'
import type { ListedFile } from '../9-publish/manifest.ts'
import type { RecordSeen } from '../9-publish/site/record-seen.ts'
import type { Places } from '../disk/put-file.ts'
import { failureTold, type ToldFailure } from '../disk/told-failure.ts'
import { compiledFile } from '../disk.ts'
import type { Given } from './kept-pieces.ts'

/*
 * Threads that make pages of records and put them on the disk. None has a copy of the base: what a page sees of it goes over
 * with the page.
 */

/** Pages of records that are asked of a thread at once: what several of them see goes over once. */
export interface PieceWork {
  /** Files of pieces of the earlier out/, to be taken over. */
  readonly keep: readonly (readonly ListedFile[])[]
  /** What pages to be made see, and the print of that. */
  readonly make: readonly { readonly print: string; readonly seen: RecordSeen }[]
}

/** What came of it. */
export interface PieceResult {
  /** By their place in `keep`: those that could not be taken over, for they are not there as they were. */
  readonly unkept: readonly number[]
  /** What was made. */
  readonly given: Given
}

export type PieceAnswer = PieceResult | { readonly failure: ToldFailure }

/** What a thread knows from the start: where files are put, and when those of the earlier out/ stood there. */
export interface PieceSetting {
  readonly places: Places
  readonly since: number
}

export interface PieceMakers {
  /** Whether one of them has less than enough to do. */
  isFree(): boolean
  /** Resolves when the next answer has come. */
  answered(): Promise<void>
  /** Asks the one that has least to do. Rejects with what went wrong. */
  ask(work: PieceWork): Promise<PieceResult>
  /** Lets them go; what was asked last may be left undone. Nothing is put once it has resolved. */
  dismiss(): Promise<void>
}

/** Pages are many short-lived objects: with the usual 48 MB they are collected again and again. */
const youngMegabytes = 96

/** One is being made and the next one waits: no thread has to wait for this one. */
const ENOUGH = 2

export function hirePieceMakers(count: number, setting: PieceSetting): PieceMakers {
  let heard: () => void = () => {}
  let next = Promise.resolve()
  const wait = () => {
    next = new Promise((resolve) => {
      heard = resolve
    })
  }
  wait()
  const makers = Array.from({ length: count }, () =>
    hirePieceMaker(setting, () => {
      heard()
      wait()
    }),
  )
  const freest = () => makers.reduce((best, maker) => (maker.asked() < best.asked() ? maker : best))
  return {
    isFree: () => freest().asked() < ENOUGH,
    answered: () => next,
    ask: (work) => freest().ask(work),
    dismiss: async () => {
      await Promise.all(makers.map((maker) => maker.dismiss()))
    },
  }
}

interface Waiting {
  readonly resolve: (result: PieceResult) => void
  readonly reject: (error: Error) => void
}

function hirePieceMaker(setting: PieceSetting, heard: () => void) {
  const worker = new Worker(compiledFile('pipeline/crew/piece-thread.js'), {
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
  const waiting: Waiting[] = []
  let gone: Error | null = null
  const end = (error: Error) => {
    gone ??= error
    for (const { reject } of waiting.splice(0)) reject(gone)
    heard()
  }
  worker.on('message', (answer: PieceAnswer) => {
    const first = waiting.shift()
    if ('failure' in answer) first?.reject(failureTold(answer.failure))
    else first?.resolve(answer)
    heard()
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('unexpected end of a thread that makes pages')))
  return {
    asked: () => waiting.length,
    ask: (work: PieceWork) =>
      new Promise<PieceResult>((resolve, reject) => {
        if (gone !== null) return reject(gone)
        waiting.push({ resolve, reject })
        worker.postMessage(work)
      }),
    dismiss: () => worker.terminate(),
  }
}
