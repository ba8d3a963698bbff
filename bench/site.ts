import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexing, madeIndex } from '../pipeline/8-index/index.ts'
import { publishInto } from '../pipeline/crew/publishing.ts'
import { writeOut } from '../pipeline/disk/write-out.ts'
import { siteAssets } from '../pipeline/disk.ts'
import type { IndexTier } from '../pipeline/model/base.ts'
import { wholeFiles } from '../pipeline/text/text-bytes.ts'
import { inventedBase } from './invented-base.ts'
import { familyOf, residentOf } from './processes.ts'
import { withTexts } from './with-texts.ts'

/*
 * Indexes an invented base (default: 40,000 records of 2,000 documents) and writes all of out/, and prints what each part
 * took. The second argument forces an engine. CPU is that of this process and its threads; on a busy machine, compare it and
 * not the clock.
 * Memory is that of all processes, Pagefind's among them, looked at whenever this one is not at work.
 */

const [records = '40000', engine] = process.argv.slice(2)
const wanted = engine as IndexTier['name'] | undefined
const base = withTexts(inventedBase(Number(records), 20))
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'))

const { base: tiered, index } = await timed('rows, tier', () => indexing(base, () => {}, wanted))
const { similar, files } = await timed('similar records', () => madeIndex(index))
const made = await timed('index', () => wholeFiles(files()))
const threads = 2
const making = { version: '0', assets: siteAssets() }
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
await timed('pages, data, exports, written', () =>
  writeOut(join(folder, 'out'), '1', (places) =>
    publishInto(
      { places, threads, kept: null, partitions: null, pause },
      { base: tiered, messages: [], index: { similar, files: () => made } },
      making,
    ),
  ),
)
print(
  `engine ${tiered.tier?.name}, ${base.docs.length} documents, ${base.records.length} records, ${threads} threads`,
)
for (const [kind, { count, bytes }] of counted())
  print(`${kind.padEnd(12)}${String(count).padStart(8)} files${(bytes / 1e6).toFixed(1).padStart(9)} MB`)
rmSync(folder, { recursive: true })

function counted(): ReadonlyMap<string, { readonly count: number; readonly bytes: number }> {
  const manifest = readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')
  const kinds = new Map<string, { count: number; bytes: number }>()
  for (const { path, bytes } of (JSON.parse(manifest) as { files: { path: string; bytes: number }[] })
    .files) {
    const kind = path
      .split('/')
      .slice(0, path.startsWith('site/') ? 2 : 1)
      .join('/')
    const known = kinds.get(kind) ?? { count: 0, bytes: 0 }
    kinds.set(kind, { count: known.count + 1, bytes: known.bytes + bytes })
  }
  return kinds
}

async function timed<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value> {
  let most = 0
  const look = () => {
    const now = familyOf(process.pid).map(residentOf)
    most = Math.max(
      most,
      now.reduce((sum, megabytes) => sum + megabytes, 0),
    )
  }
  const watch = setInterval(look, 50)
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const value = await work()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (microseconds: number) => (microseconds / 1e6).toFixed(1)
  const clock = seconds((performance.now() - start) * 1000)
  look()
  clearInterval(watch)
  print(`${what.padEnd(38)}CPU ${seconds(user + system)} s, clock ${clock} s, up to ${Math.round(most)} MB`)
  return value
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
