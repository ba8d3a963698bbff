import { resolve as resolveRoom } from '../pipeline/6-resolve/resolve.ts'
import { validate } from '../pipeline/7-validate/validate.ts'
import { indexing, madeIndex } from '../pipeline/8-index/index.ts'
import { indexed, type Making, pieces, wholes } from '../pipeline/9-publish/publish.ts'
import { recordPiece } from '../pipeline/9-publish/site/record-piece.ts'
import { keepingCarrier } from '../pipeline/crew/carrier.ts'
import { carryAll } from '../pipeline/crew/crew.ts'
import { keysFor } from '../pipeline/crew/keys.ts'
import { usualLimits } from '../pipeline/crew/limits.ts'
import { ownRunner } from '../pipeline/crew/own-runner.ts'
import { corpusFiles } from '../pipeline/disk/corpus-files.ts'
import { openStore } from '../pipeline/disk/store.ts'
import { knowledgeFiles, siteAssets } from '../pipeline/disk.ts'
import { notebook } from '../pipeline/model/message.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { forgetTexts } from '../pipeline/text/per-text.ts'
import { bytesOf } from './bytes-of.ts'

/*
 * What each part of rooms 6 to 9 takes for a folder of documents, in one thread and without a disk to write to: clock, CPU
 * of this process, and memory when it ends. Rooms 1 to 5 come out of a cache: `npm run bench:phases -- FOLDER CACHE`.
 */

const [folder = 'corpus', cache = '.cache/debrief'] = process.argv.slice(2)
const files = corpusFiles(
  folder,
  () => () => {},
  () => false,
)
const sources = knowledgeFiles()
const knowledge = knowledgeOf(sources)
const notes = notebook()
const keeping = { store: openStore(cache, '1', () => false), keys: keysFor(sources), remark: () => {} }
const runner = ownRunner(usualLimits, () => knowledge)

const docs = await part('documents from the cache', () =>
  carryAll(
    folder,
    files,
    knowledge,
    notes,
    [keepingCarrier(runner.run, keeping)],
    usualLimits,
    () => {},
    new AbortController().signal,
  ),
)
const resolved = await part('resolve', () => resolveRoom(docs, knowledge, notes.reportFor('resolve', '')))
const base = { ...resolved, rules: knowledge.rules ?? {}, codes: knowledge.codes ?? {} }
await part('validate', () => validate(base, notes))
forgetTexts()
const { base: tiered, index } = await part('rows', () => indexing(base, () => {}))
const { similar, files: indexFiles } = await part('similar records', () => madeIndex(index))
const making: Making = { version: '0', assets: siteAssets() }
await part('index', () => bytesOf(indexed(indexFiles())))
await part('data, exports', () => bytesOf(wholes(tiered, notes.messages, making)))
const site = await part('library', () => pieces(tiered, notes.messages, making, new Set()))
const ofRecords = site.records.map((record) => recordPiece(site.seenOf(record, similar)))
await part('prints of records', () => ofRecords.map((piece) => piece.print()))
const kinds = new Map<string, { seconds: number; files: number; bytes: number }>()
await part('pieces', () => {
  for (const piece of [...site.ofMany, ...ofRecords]) {
    const start = performance.now()
    const made = piece.make()
    const kind = kindOf(made[0]?.path ?? '')
    const so = kinds.get(kind) ?? { seconds: 0, files: 0, bytes: 0 }
    kinds.set(kind, {
      seconds: so.seconds + (performance.now() - start) / 1000,
      files: so.files + made.length,
      bytes: so.bytes + made.reduce((sum, { content }) => sum + content.length, 0),
    })
  }
})
for (const [kind, { seconds, files, bytes }] of [...kinds].sort(([, a], [, b]) => b.seconds - a.seconds))
  print(
    `  ${kind.padEnd(24)}${seconds.toFixed(2).padStart(8)} s${String(files).padStart(8)} files${(bytes / 1e6).toFixed(1).padStart(8)} MB`,
  )

function kindOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? 'single pages' : `${folder}/*.${path.split('.').at(-1)}`
}

async function part<Value>(name: string, make: () => Value | Promise<Value>): Promise<Value> {
  const before = process.cpuUsage()
  const start = performance.now()
  const made = await make()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
  print(
    `${name.padEnd(26)}${seconds.toFixed(2).padStart(8)} s${((user + system) / 1e6).toFixed(2).padStart(8)} s CPU${String(megabytes).padStart(7)} MB`,
  )
  return made
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
