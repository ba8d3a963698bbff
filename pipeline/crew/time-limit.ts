import { processorSeconds } from '../disk/processor-times.ts'
import type { Limits } from './limits.ts'

/** A busy machine may make a document wait so many times longer than it works. */
const patience = 5

/** A process that gets less of the time than this share does not wait for its turn: it waits for nothing. */
const idle = 0.02

/**
 * Begins to count the time of a process, and gives the seconds that it has left: what it has worked counts, so that a
 * busy machine sets nothing aside that an idle one would carry. By the clock alone where the system does not tell work.
 */
export function timeLimit(pid: number, { seconds }: Limits): () => number {
  const began = Date.now()
  const before = processorSeconds(pid)
  return () => {
    const passed = (Date.now() - began) / 1000
    const now = processorSeconds(pid)
    const worked = now === null || before === null ? passed : now - before
    if (passed >= seconds * patience || (passed >= seconds && worked < passed * idle)) return 0
    return seconds - worked
  }
}
