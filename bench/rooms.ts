import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { statedIn, textOf } from '../pipeline/carry.ts'
import { patternsAtOnce } from '../pipeline/crew/patterns-at-once.ts'
import { knowledgeFiles, sha256 } from '../pipeline/disk.ts'
import { notebook } from '../pipeline/model/message.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { inventCorpus } from './invented-corpus.ts'

/*
 * CPU by room in one process, as each of the crew carries documents: `npm run bench:rooms -- FOLDER ...`. Each folder twice:
 * when the process is new, with all that it makes but once, and after 200 invented documents, which also push what it
 * remembers of the folder out of its memory. Then other invented documents. Compare shares of room 1, not milliseconds.
 */

setFlagsFromString(patternsAtOnce)
const knowledge = knowledgeOf(knowledgeFiles())
const rooms = ['read', 'clean', 'classify', 'segment', 'extract'] as const
type Times = Record<string, number>

const invented = mkdtempSync(join(tmpdir(), 'debrief-bench-'))
try {
  inventCorpus(join(invented, 'before'), 200)
  inventCorpus(join(invented, 'more'), 200, 200)
  const folders = process.argv.slice(2)
  process.stdout.write(line('milliseconds of CPU', [...rooms, '2 to 5 / 1', 'all / 1']))
  for (const folder of folders) await measured(`${basename(folder)}, new process`, folder)
  await carried(join(invented, 'before'))
  for (const folder of folders) await measured(basename(folder), folder)
  await measured('200 invented', join(invented, 'more'))
} finally {
  rmSync(invented, { recursive: true })
}

async function measured(name: string, folder: string): Promise<void> {
  const times = await carried(folder)
  const read = times['read'] ?? 1
  const all = rooms.reduce((sum, room) => sum + (times[room] ?? 0), 0)
  const shares = [(all - read) / read, all / read].map((share) => share.toFixed(2))
  process.stdout.write(line(name, [...rooms.map((room) => (times[room] ?? 0).toFixed(0)), ...shares]))
}

async function carried(folder: string): Promise<Times> {
  const times: Times = {}
  for (const path of filesBelow(folder)) {
    const bytes = new Uint8Array(readFileSync(path))
    const notes = notebook()
    const enter = stopwatch(times)
    const doc = await textOf(
      { id: '', path: basename(path), bytes, sha256: sha256(bytes) },
      knowledge,
      notes,
      enter,
    )
    statedIn(doc, knowledge, notes, enter)
    enter('')
  }
  return times
}

function stopwatch(times: Times): (next: string) => void {
  let room = ''
  let last = process.cpuUsage()
  return (next) => {
    const { user, system } = process.cpuUsage(last)
    if (room) times[room] = (times[room] ?? 0) + (user + system) / 1000
    room = next
    last = process.cpuUsage()
  }
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(11)).join('')}\n`
}
