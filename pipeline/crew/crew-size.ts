import { availableParallelism } from 'node:os'

/**
 * What a process learns of its code and patterns costs as much as to carry so much: on two cores 160 invented documents, 2 MB, take
 * as long with one as with two, and a quarter less work. Fewer bytes are no work for another one.
 */
const share = 2_000_000

/** How many documents to carry at once: as many as there are cores, documents, and shares of work. */
export function crewSize(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return Math.max(1, Math.min(availableParallelism(), sizes.length, Math.ceil(bytes / share)))
}

/** How many processes to start where so many are asked for: one that would have no document has nothing to do. None: 0. */
export function processesFor(asked: number, documents: number): number {
  return Math.min(asked, Math.max(1, documents))
}

/** Threads learn their code anew: of 1,800 records they made a build a tenth slower, of 7,300 a tenth faster. */
const worthThreads = 4000

/** How many threads may put so many records into place: as many as there are cores, where they are worth their start. */
export function threadsFor(records: number): number {
  return records < worthThreads ? 1 : availableParallelism()
}
