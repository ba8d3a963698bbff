import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type Run, sum } from './build-run.ts'
import { inventCorpus } from './invented-corpus.ts'

/*
 * Builds corpora with the compiled program and prints one table, each line as soon as it is measured. What to build comes from
 * the command line: sizes of invented corpora (default: 100 and 1000), and folders of documents; `--cached` leaves out the
 * two builds without a cache, which of ten thousand documents take long. CPU by room is what the crew reports; CPU and
 * memory of a build are those of all its processes together, looked at every 50 ms: on a busy machine, compare CPU.
 */

const { values, positionals } = parseArgs({
  options: { cached: { type: 'boolean', default: false } },
  allowPositionals: true,
})
/** Numbered apart from the documents of any corpus here: one more than all of them. */
const ANOTHER = 100_000

for (const wanted of positionals.length > 0 ? positionals : ['100', '1000']) {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'))
  const corpus = join(folder, 'corpus')
  const isSize = /^\d+$/u.test(wanted)
  if (isSize) inventCorpus(corpus, Number(wanted))
  else cpSync(wanted, corpus, { recursive: true })
  const size = isSize ? Number(wanted) : filesBelow(corpus)
  print(isSize ? `${size} documents` : `${size} files of ${basename(wanted)}`)
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
  inventCorpus(corpus, 1, isSize ? size : ANOTHER)
  const added = await build(folder)
  row(['one document added', ...figures(added), share(added, cold)])
  rmSync(folder, { recursive: true })
  const all = sum(Object.values(cold.rooms))
  const ofReading = `${(all / (cold.rooms['read'] ?? 1)).toFixed(2)} times that of room 1`
  row(['CPU of rooms 1 to 5', '', `${(all / 1000).toFixed(2)} s`, '', ofReading])
  row(['memory of rooms 1 to 5', '', '', `${cold.megabytesCarrying} MB`, `${cold.pages} pages`])
  for (const [room, used] of Object.entries(cold.rooms)) {
    const perSecond = (count: number) => Math.round((count * 1000) / Math.max(1, used))
    const rate = `${perSecond(size)} documents and ${perSecond(cold.pages)} pages a second of CPU`
    row([`  ${room}`, '', `${(used / 1000).toFixed(2)} s`, '', rate])
  }
  print('')
}

function filesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length
}

function figures(run: Run): readonly string[] {
  return [`${run.seconds.toFixed(2)} s`, `${run.work.toFixed(2)} s`, `${run.megabytes} MB`]
}

function share(part: Run, whole: Run): string {
  const percent = (a: number, b: number) => `${((a / b) * 100).toFixed(1)} %`
  return `${percent(part.seconds, whole.seconds)} of cold, in CPU ${percent(part.work, whole.work)}`
}

function row([name = '', clock = '', work = '', memory = '', note = '']: readonly string[]): void {
  print(
    `  ${name.padEnd(22)}${clock.padStart(10)}${work.padStart(10)}${memory.padStart(10)}   ${note}`.trimEnd(),
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
