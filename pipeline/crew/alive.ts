import { startTime } from '../disk/processor-times.ts'

/** A process by its number and when it started: numbers are used again. */
export interface ProcessMark {
  readonly pid: number
  /** null where the system does not say. */
  readonly started: string | null
}

export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startTime(process.pid) }
}

/** Whether that very process still runs on this machine. */
export function isAlive({ pid, started }: ProcessMark): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: somebody else's process, so there is one.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === null || startTime(pid) === started
}
