import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { parentPort, workerData } from 'node:worker_threads'
import { madeIndex } from '../8-index/index.ts'
import type { ListedFile } from '../9-publish/manifest.ts'
import { indexed } from '../9-publish/publish.ts'
import { putHere } from '../disk/file-putting.ts'
import { toldFailure } from '../disk/told-failure.ts'
import { letGo } from '../text/let-go.ts'
import { partitionsOf } from './kept-partitions.ts'
import { putListed } from './put-listed.ts'
import type { IndexAnswer, IndexSetting } from './putting-index.ts'

/*
 * A thread that makes a large index and puts its files on the disk, beside the one that has the base (putting-index.ts).
 */

const started: ChildProcess[] = []
subscribe('child_process', (message) => started.push((message as { process: ChildProcess }).process))

const { rows, tier, places, partitions } = workerData as IndexSetting
const answer = (what: IndexAnswer) => parentPort?.postMessage(what)

try {
  const { similar, files } = madeIndex({ rows: letGo(rows), tier })
  answer({ similar })
  const listed: ListedFile[] = []
  const putting = putHere(places, () => Promise.resolve())
  await putListed(indexed(files(partitionsOf(partitions))), putting, listed)
  await Promise.all(started.map(hasEnded))
  answer({ listed })
} catch (error) {
  answer({ failure: toldFailure(error) })
}

/** A process whose end its thread does not live to see is never taken out of the system's table. */
function hasEnded(started: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (started.exitCode !== null || started.signalCode !== null) return resolve()
    started.once('exit', () => resolve()).once('error', () => resolve())
    started.ref()
  })
}
