import { readdirSync, readFileSync } from 'node:fs'

/** A process and its children, whichever thread started them; where the system does not say, all figures about them are 0. */
export function familyOf(pid: number): readonly number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean),
  )
  return [pid, ...children.map(Number)]
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Megabytes of memory. */
export function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** Seconds of work. */
export function workOf(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
