import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexBySize } from '../pipeline/8-index/index.ts'
import { publish } from '../pipeline/9-publish/publish.ts'
import { putBeside } from '../pipeline/disk/file-putting.ts'
import { writeOut } from '../pipeline/disk/write-out.ts'
import { siteAssets } from '../pipeline/disk.ts'
import type { IndexTier } from '../pipeline/model/base.ts'
import { inventedBase } from './invented-base.ts'
import { familyOf, residentOf } from './processes.ts'
import { withTexts } from './with-texts.ts'

/*
 * Indexes an invented base (default: 40,000 records of 2,000 documents) and writes all of out/, and prints what each part
 * took. The second argument forces an engine. CPU is that of this process; on a busy machine, compare it and not the clock.
 * Memory is that of all processes, Pagefind's among them, looked at whenever this one is not at work.
 */

const [records = '40000', engine] = process.argv.slice(2)
const wanted = engine as IndexTier['name'] | undefined
const base = withTexts(inventedBase(Number(records), 20))
const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'))

const indexed = await timed('index', () => indexBySize(base, () => {}, wanted))
const counted = new Map<string, { files: number; bytes: number }>()
await timed('publish and write', () =>
  writeOut(
    join(folder, 'out'),
    count(publish(indexed, [], { version: '0', assets: siteAssets() })),
    '1',
    putBeside,
  ),
)
print(`engine ${indexed.tier?.name}, ${base.docs.length} documents, ${base.records.length} records`)
for (const [kind, { files, bytes }] of counted)
  print(`${kind.padEnd(12)}${String(files).padStart(8)} files${(bytes / 1e6).toFixed(1).padStart(9)} MB`)
rmSync(folder, { recursive: true })

function* count(files: ReturnType<typeof publish>): ReturnType<typeof publish> {
  for (const file of files) {
    const kind = file.path
      .split('/')
      .slice(0, file.path.startsWith('site/') ? 2 : 1)
      .join('/')
    const known = counted.get(kind) ?? { files: 0, bytes: 0 }
    counted.set(kind, { files: known.files + 1, bytes: known.bytes + Buffer.byteLength(file.content) })
    yield file
  }
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
  print(`${what.padEnd(20)}CPU ${seconds(user + system)} s, clock ${clock} s, up to ${Math.round(most)} MB`)
  return value
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
