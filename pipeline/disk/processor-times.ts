import { readFileSync } from 'node:fs'

/** When a process started, in the kernel's own count; null where the system does not say (only Linux does). */
export function startTime(pid: number): string | null {
  return statOf(pid)?.[19] ?? null
}

/** Seconds a process has worked, in its own code and the kernel's; null where the system does not say. */
export function processorSeconds(pid: number): number | null {
  const stat = statOf(pid)
  // Linux counts in hundredths for programs, whatever it does inside.
  return stat ? (Number(stat[11]) + Number(stat[12])) / 100 : null
}

/** What Linux tells of a process, from the third field on: the second, its name in brackets, may hold anything. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
