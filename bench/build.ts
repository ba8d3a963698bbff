import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventCorpus } from './invented-corpus.ts'
import { familyOf, residentOf, workOf } from './processes.ts'

/*
 * Builds invented corpora with the compiled program and prints one table, each line as soon as it is measured. Sizes come from
 * the command line (default: 100 and 1000); `--cached` leaves out the two builds without a cache, which of ten thousand
 * documents take long. CPU by room is what the crew reports; CPU and memory of a build are those of all its
 * processes together, looked at every 50 ms: on a busy machine, compare CPU.
 */

const program = join(import.meta.dirname, '../pipeline/main.js')
const { values, positionals } = parseArgs({
  options: { cached: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const sizes = positionals.map(Number)

interface Run {
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

for (const size of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'))
  inventCorpus(join(folder, 'corpus'), size)
  print(`${size} documents`)
  row(['', 'clock', 'CPU', 'memory'])
  if (!values.cached) {
    const one = await build(folder, '--no-cache', '--workers', '1')
    row(['cold, 1 worker', ...figures(one)])
    const two = await build(folder, '--no-cache', '--workers', '2')
    row(['cold, 2 workers', ...figures(two), `${(one.seconds / two.seconds).toFixed(2)} times as fast`])
  }
  const cold = await build(folder)
  row(['cold, as is', ...figures(cold)])
  const warm = await build(folder)
  row(['nothing changed', ...figures(warm), share(warm, cold)])
  inventCorpus(join(folder, 'corpus'), 1, size)
  const added = await build(folder)
  row(['one document added', ...figures(added), share(added, cold)])
  rmSync(folder, { recursive: true })
  const all = sum(Object.values(cold.rooms))
  const ofReading = `${(all / (cold.rooms['read'] ?? 1)).toFixed(2)} times that of room 1`
  row(['CPU of rooms 1 to 5', '', `${(all / 1000).toFixed(2)} s`, '', ofReading])
  row(['memory of rooms 1 to 5', '', '', `${cold.megabytesCarrying} MB`, `${cold.pages} pages`])
  for (const [room, used] of Object.entries(cold.rooms)) {
    const rate = `${Math.round((size * 1000) / used)} documents a second`
    row([`  ${room}`, '', `${(used / 1000).toFixed(2)} s`, '', rate])
  }
  print('')
}

/** What `--reporter ndjson` tells of a document that has left room 5. */
interface Event {
  readonly done: number
  readonly of: number
  readonly pages: number
  readonly cpu: Readonly<Record<string, number>>
}

function build(folder: string, ...more: readonly string[]): Promise<Run> {
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

function figures(run: Run): readonly string[] {
  return [`${run.seconds.toFixed(2)} s`, `${run.work.toFixed(2)} s`, `${run.megabytes} MB`]
}

function share(part: Run, whole: Run): string {
  const percent = (a: number, b: number) => `${((a / b) * 100).toFixed(1)} %`
  return `${percent(part.seconds, whole.seconds)} of cold, in CPU ${percent(part.work, whole.work)}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function row([name = '', clock = '', work = '', memory = '', note = '']: readonly string[]): void {
  print(
    `  ${name.padEnd(22)}${clock.padStart(10)}${work.padStart(10)}${memory.padStart(10)}   ${note}`.trimEnd(),
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
