import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { familyOf, residentOf, workOf } from './processes.ts'

const program = join(import.meta.dirname, '../pipeline/main.js')

/** What a build took, all its processes together. */
export interface Run {
  readonly seconds: number
  /** Seconds of work of all processes. */
  readonly work: number
  readonly megabytes: number
  /** The same, until the last document had gone through room 5. */
  readonly megabytesCarrying: number
  /** Milliseconds by room, and the sum of pages. */
  readonly rooms: Readonly<Record<string, number>>
  readonly pages: number
}

/** What `--reporter ndjson` tells of a document that has left room 5. */
interface Event {
  readonly done: number
  readonly of: number
  readonly pages: number
  readonly cpu: Readonly<Record<string, number>>
}

/** Builds `folder`/out of `folder`/corpus with the compiled program. Rejects where it does not end well. */
export function build(folder: string, ...more: readonly string[]): Promise<Run> {
  const started = performance.now()
  const args = [
    program,
    'build',
    join(folder, 'corpus'),
    '--out',
    join(folder, 'out'),
    '--reporter',
    'ndjson',
    ...more,
  ]
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let line = ''
  let last: Event | null = null
  let megabytes = 0
  let megabytesCarrying = 0
  const rooms: Record<string, number> = {}
  const work = new Map<number, number>()
  const watch = setInterval(() => {
    const all = familyOf(child.pid ?? 0)
    megabytes = Math.max(megabytes, Math.round(sum(all.map(residentOf))))
    if (last === null || last.done < last.of) megabytesCarrying = megabytes
    for (const pid of all) work.set(pid, Math.max(work.get(pid) ?? 0, workOf(pid)))
  }, 50)
  child.stderr.on('data', (data) => {
    const lines = `${line}${String(data)}`.split('\n')
    line = lines.pop() ?? ''
    for (const one of lines.filter((told) => told.startsWith('{'))) {
      last = JSON.parse(one) as Event
      for (const [room, used] of Object.entries(last.cpu)) rooms[room] = (rooms[room] ?? 0) + used
    }
  })
  return new Promise((resolve, reject) =>
    child.once('close', (code) => {
      clearInterval(watch)
      if (code !== 0) return reject(new Error(`Unexpected end of a build with ${code}, expected 0; ${line}`))
      resolve({
        seconds: (performance.now() - started) / 1000,
        work: sum([...work.values()]),
        megabytes,
        megabytesCarrying,
        rooms,
        pages: last?.pages ?? 0,
      })
    }),
  )
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
