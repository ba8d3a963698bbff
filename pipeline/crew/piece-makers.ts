import { Worker } from 'node:worker_threads'
import type { Making } from '../9-publish/publish.ts'
import type { Places } from '../disk/put-file.ts'
import { failureTold, type ToldFailure } from '../disk/told-failure.ts'
import { compiledFile } from '../disk.ts'
import type { TieredBase } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import { type Claims, noClaims } from './claims.ts'
import type { Given, KeptPieces } from './kept-pieces.ts'

/** What a thread that makes pieces is given: a copy of all that they are made of. */
export interface PieceWork {
  readonly places: Places
  /** The pieces in the earlier out/. */
  readonly kept: KeptPieces | null
  readonly base: TieredBase
  readonly messages: readonly Message[]
  readonly making: Omit<Making, 'sourceOf'>
  readonly copied: ReadonlySet<string>
  readonly claims: Claims
}

/** What it answers when no piece is left, or when one could not be put. */
export type PieceAnswer = { readonly given: Given } | { readonly failure: ToldFailure }

/** Threads that make pieces and put them on the disk. */
export interface PieceMakers {
  readonly claims: Claims
  /** Resolves with what each of them gave, when none is at work any more; rejects with what went wrong in one. */
  end(): Promise<readonly Given[]>
  /** Stops in the middle. Nothing is put once it has resolved. */
  abandon(): Promise<void>
}

/** Pages are many short-lived objects: with the usual 48 MB they are collected again and again. */
const youngMegabytes = 96

export function hirePieceMakers(count: number, work: Omit<PieceWork, 'claims'>): PieceMakers {
  const claims = noClaims()
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(compiledFile('pipeline/crew/piece-thread.js'), {
        workerData: { ...work, claims },
        resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
      }),
  )
  const answers = workers.map(answerOf)
  // Heard where they are awaited, after this thread's own share.
  for (const answer of answers) answer.catch(() => {})
  return {
    claims,
    end: () => Promise.all(answers),
    abandon: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function answerOf(worker: Worker): Promise<Given> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: PieceAnswer) => {
      if ('given' in answer) resolve(answer.given)
      else reject(failureTold(answer.failure))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('unexpected end of a thread that makes pages')))
  })
}
