import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventCorpus } from './invented-corpus.ts'
import { familyOf, residentOf, workOf } from './processes.ts'

/*
 * Builds invented corpora with the compiled program and prints one table. Sizes come from the command line (default: 100
 * and 1000). CPU by room is what the crew reports; CPU and memory of a build are those of all its processes together,
 * looked at every 50 ms: on a busy machine, compare CPU.
 */

const program = join(import.meta.dirname, '../pipeline/main.js')
const sizes = process.argv.slice(2).map(Number)

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
  const one = await build(folder, '--no-cache', '--workers', '1')
  const two = await build(folder, '--no-cache', '--workers', '2')
  const cold = await build(folder)
  const warm = await build(folder)
  inventCorpus(join(folder, 'corpus'), 1, size)
  const added = await build(folder)
  rmSync(folder, { recursive: true })
  const all = sum(Object.values(one.rooms))
  print(`${size} documents, ${one.pages} pages`, [
    ['cold, 1 worker', ...figures(one)],
    ['cold, 2 workers', ...figures(two), `${(one.seconds / two.seconds).toFixed(2)} times as fast`],
    ['cold, as is', ...figures(cold)],
    ['nothing changed', ...figures(warm), share(warm, cold)],
    ['one document added', ...figures(added), share(added, cold)],
    [
      'CPU of rooms 1 to 5',
      '',
      `${(all / 1000).toFixed(2)} s`,
      '',
      `${(all / (one.rooms['read'] ?? 1)).toFixed(2)} times that of room 1`,
    ],
    ['memory of rooms 1 to 5', '', '', `${two.megabytesCarrying} MB`],
    ...Object.entries(one.rooms).map(([room, used]) => [
      `  ${room}`,
      '',
      `${(used / 1000).toFixed(2)} s`,
      '',
      `${Math.round((size * 1000) / used)} documents a second`,
    ]),
  ])
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
  let told = ''
  let megabytes = 0
  let megabytesCarrying = 0
  const work = new Map<number, number>()
  const watch = setInterval(() => {
    const all = familyOf(child.pid ?? 0)
    megabytes = Math.max(megabytes, Math.round(sum(all.map(residentOf))))
    if (!/"done":(\d+),"of":\1\b/u.test(told)) megabytesCarrying = megabytes
    for (const pid of all) work.set(pid, Math.max(work.get(pid) ?? 0, workOf(pid)))
  }, 50)
  child.stderr.on('data', (data) => (told += String(data)))
  return new Promise((resolve) =>
    child.once('close', () => {
      clearInterval(watch)
      const events = told
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { readonly pages: number; readonly cpu: Record<string, number> })
      const rooms: Record<string, number> = {}
      for (const { cpu } of events)
        for (const [room, used] of Object.entries(cpu)) rooms[room] = (rooms[room] ?? 0) + used
      resolve({
        seconds: (performance.now() - started) / 1000,
        work: sum([...work.values()]),
        megabytes,
        megabytesCarrying,
        rooms,
        pages: events.at(-1)?.pages ?? 0,
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

function print(title: string, rows: readonly (readonly string[])[]): void {
  const lines = [['', 'clock', 'CPU', 'memory'], ...rows].map(
    ([name = '', clock = '', work = '', memory = '', note = '']) =>
      `  ${name.padEnd(22)}${clock.padStart(10)}${work.padStart(10)}${memory.padStart(10)}   ${note}`.trimEnd(),
  )
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`)
}
