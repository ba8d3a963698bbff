import { readFileSync } from 'node:fs'

/** When a process started, in the kernel's own count; null where the system does not say (only Linux does). */
export function startTime(pid: number): string | null {
  try {
    // The name of the program stands in brackets and may hold anything; start time is the 20th field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
