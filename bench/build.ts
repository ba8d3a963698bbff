import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventCorpus } from './invented-corpus.ts'

/*
 * Builds invented corpora with the compiled program and prints one table. Sizes come from the command line (default: 100
 * and 1000). CPU is by room, as the crew reports it; memory is that of all processes together, looked at every 50 ms.
 */

const program = join(import.meta.dirname, '../pipeline/main.js')
const sizes = process.argv.slice(2).map(Number)

interface Run {
  readonly seconds: number
  readonly megabytes: number
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
    ['cold, 1 worker', seconds(one), `${one.megabytes} MB`],
    [
      'cold, 2 workers',
      seconds(two),
      `${two.megabytes} MB`,
      `${(one.seconds / two.seconds).toFixed(2)} times as fast`,
    ],
    ['cold, as is', seconds(cold), `${cold.megabytes} MB`],
    ['nothing changed', seconds(warm), `${warm.megabytes} MB`, share(warm, cold)],
    ['one document added', seconds(added), `${added.megabytes} MB`, share(added, cold)],
    [
      'CPU of rooms 1 to 5',
      `${(all / 1000).toFixed(2)} s`,
      '',
      `${(all / (one.rooms['read'] ?? 1)).toFixed(2)} times that of room 1`,
    ],
    ...Object.entries(one.rooms).map(([room, used]) => [
      `  ${room}`,
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
  child.stderr.on('data', (data) => (told += String(data)))
  const watch = setInterval(() => (megabytes = Math.max(megabytes, residentOf(child.pid ?? 0))), 50)
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
        megabytes,
        rooms,
        pages: events.at(-1)?.pages ?? 0,
      })
    }),
  )
}

/** Megabytes of a process and its children; 0 where the system does not say. */
function residentOf(pid: number): number {
  if (!existsSync('/proc/self/status')) return 0
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  const own = Number(/VmRSS:\s+(\d+)/u.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
  return Math.round(own + sum(children.map((child) => residentOf(Number(child)))))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function seconds(run: Run): string {
  return `${run.seconds.toFixed(2)} s`
}

function share(part: Run, whole: Run): string {
  return `${((part.seconds / whole.seconds) * 100).toFixed(1)} % of cold`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map(([name = '', time = '', memory = '', note = '']) =>
    `  ${name.padEnd(22)}${time.padStart(10)}${memory.padStart(10)}   ${note}`.trimEnd(),
  )
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`)
}
