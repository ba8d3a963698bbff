import { compiledFile } from '../disk.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { type Hand, hire } from './hire.ts'
import type { Limits } from './limits.ts'
import type { Outcome, Task } from './task.ts'

/** Runs tasks, one at a time, through all failures. */
export interface Runner {
  run(task: Task): Promise<Outcome>
  end(): void
}

/**
 * A runner with a process of its own, hired when first needed or at once, and again after every failure. What dies in a
 * process that has carried others before is tried once more in a fresh one: it shall not pay for their memory.
 */
export function hiredRunner(
  limits: Limits,
  knowledge: () => Knowledge,
  atOnce: boolean,
  entry = compiledFile('pipeline/crew/child.js'),
): Runner {
  let hand: Hand | null = atOnce ? hire(limits, knowledge, entry) : null
  const alive = () => {
    if (!hand?.alive()) hand = hire(limits, knowledge, entry)
    return hand
  }
  return {
    run: async (task) => {
      const used = alive()
      const fresh = used.carried() === 0
      const outcome = await used.run(task)
      const again = outcome.failure?.kind === 'memory' || outcome.failure?.kind === 'crash'
      return again && !fresh ? alive().run(task) : outcome
    },
    end: () => hand?.dismiss(),
  }
}
