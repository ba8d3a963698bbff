import { availableParallelism } from 'node:os'

/** How many documents to carry at once: as many as there are cores, and no more than there are documents. */
export function crewSize(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), documents))
}
