import { availableParallelism } from 'node:os'

/** A process costs as much to start as it takes to read so much; fewer bytes are no work for another one. */
const share = 200_000

/** How many documents to carry at once: as many as there are cores, documents, and shares of work. */
export function crewSize(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return Math.max(1, Math.min(availableParallelism(), sizes.length, Math.ceil(bytes / share)))
}
