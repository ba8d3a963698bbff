import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { compiledFile } from '../disk.ts'
import { byCodeUnit } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { type FolderPrint, hashOfFile, isHashed, type Line, printOfLines, sharesOf } from './folder-prints.ts'
import { printsOfTaken, type Sharing } from './shares-taken.ts'

/** A file as the manifest lists it. */
export interface Listed {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What a manifest says of its knowledge base, as far as a build asks. */
export interface Manifest {
  readonly counts: Readonly<Record<string, number>>
  readonly files: readonly Listed[]
}

/** Hash of the manifest at `out`; null where there is none. Of a large base it has hundreds of megabytes, which are not held. */
export function manifestHash(out: string): string | null {
  const manifest = `${out}/data/manifest.json`
  return existsSync(manifest) ? hashOfFile(manifest) : null
}

/*
 * The print of a knowledge base is one hash of the path and size of every file, and of the content of those that other
 * programs read: data/, index/, exports/. It is made of what a build has put there, and compared with one made of what lies
 * there: that takes no reading of a manifest of a hundred thousand files.
 */

/** The print of an out/ in which nothing is changed since these files, the manifest among them, were put into it. */
export function printOfListed(files: readonly Listed[]): string {
  const folders = new Map<string, Line[]>()
  for (const { path, bytes, sha256 } of files) {
    const end = path.lastIndexOf('/') + 1
    const folder = path.slice(0, end)
    const there = remember(folders, folder, () => [])
    there.push([path.slice(end), bytes, isHashed(folder) ? sha256 : ''])
  }
  return printOfFolders([...folders].map(([folder, lines]) => [folder, printOfLines(lines)]))
}

/** Of fewer folders one thread has the prints before another has begun. */
const WORTH_A_THREAD = 500

/** The print of the files that lie at `out`, looked at by up to two threads; null where there is no folder. */
export async function printOfFiles(out: string, threads: number): Promise<string | null> {
  if (!existsSync(out)) return null
  const shares = [...sharesOf(out)]
  const sharing = { out, shares, next: new Int32Array(new SharedArrayBuffer(4)) }
  const isWorth = threads > 1 && shares.length >= WORTH_A_THREAD
  const others = isWorth ? printsBeside(sharing) : Promise.resolve([])
  // Heard where it is awaited, after this thread's own.
  others.catch(() => {})
  return printOfFolders([...printsOfTaken(sharing), ...(await others)])
}

/** The prints of the shares that a thread of its own takes. */
export function printsBeside(workerData: Sharing): Promise<readonly FolderPrint[]> {
  const worker = new Worker(compiledFile('pipeline/disk/prints-thread.js'), { workerData })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function printOfFolders(prints: readonly FolderPrint[]): string {
  const inOrder = [...prints].sort(([a], [b]) => byCodeUnit(a, b))
  return hash('sha256', inOrder.map((print) => print.join('\0')).join('\0'))
}
