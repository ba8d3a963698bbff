import { Worker } from 'node:worker_threads'
import { type Indexing, type LargeIndex, madeIndex } from '../8-index/index.ts'
import type { ListedFile } from '../9-publish/manifest.ts'
import { indexed } from '../9-publish/publish.ts'
import type { Places } from '../disk/put-file.ts'
import { failureTold, type ToldFailure } from '../disk/told-failure.ts'
import { compiledFile } from '../disk.ts'
import type { IndexTier, Similar } from '../model/base.ts'
import type { Files } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { partitionsOf, type ToldPartitions } from './kept-partitions.ts'

/** An index on its way to the disk. */
export interface IndexPutting {
  /** Resolves as soon as it is known which records are similar: pages of records wait for it. */
  readonly similar: Promise<Similar>
  /** Resolves when all of its files are there, with what a thread of its own has put. Rejects with what went wrong. */
  put(): Promise<readonly ListedFile[]>
  /** Stops in the middle. Nothing is put once it has resolved. */
  abandon(): Promise<void>
}

/** In this thread. `putAll` puts files and lists them. */
export function putIndexHere(
  index: Indexing['index'],
  partitions: ToldPartitions | null,
  putAll: (files: Files) => Promise<void>,
): IndexPutting {
  const { similar, files } = madeIndex(index)
  return {
    similar: Promise.resolve(similar),
    put: async () => {
      await putAll(indexed(files(partitionsOf(partitions))))
      return []
    },
    abandon: async () => {},
  }
}

/** What a thread that makes a large index is given. */
export interface IndexSetting {
  readonly rows: IndexedRows
  readonly tier: IndexTier
  readonly places: Places
  readonly partitions: ToldPartitions | null
}

/** What it answers: first which records are similar, at last what it has put. */
export type IndexAnswer =
  | { readonly similar: Similar }
  | { readonly listed: readonly ListedFile[] }
  | { readonly failure: ToldFailure }

/** In a thread of its own, which begins at once. It is handed the rows: this thread does not hold them any longer. */
export function putIndexBeside(
  { rows, tier }: LargeIndex,
  partitions: ToldPartitions | null,
  places: Places,
): IndexPutting {
  const workerData: IndexSetting = { rows: rows(), tier, places, partitions }
  const worker = new Worker(compiledFile('pipeline/crew/index-thread.js'), { workerData })
  const similar = answerOf(worker, (answer) => ('similar' in answer ? answer.similar : null))
  const listed = answerOf(worker, (answer) => ('listed' in answer ? answer.listed : null))
  return {
    similar,
    put: () => listed,
    abandon: async () => {
      await worker.terminate()
    },
  }
}

/** Resolves with what `taken` takes from an answer. Rejects with what went wrong before. */
function answerOf<Value>(worker: Worker, taken: (answer: IndexAnswer) => Value | null): Promise<Value> {
  const promise = new Promise<Value>((resolve, reject) => {
    worker.on('message', (answer: IndexAnswer) => {
      const value = taken(answer)
      if ('failure' in answer) reject(failureTold(answer.failure))
      else if (value !== null) resolve(value)
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('unexpected end of the thread that makes the index')))
  })
  // Heard where it is awaited, which may be later.
  promise.catch(() => {})
  return promise
}
