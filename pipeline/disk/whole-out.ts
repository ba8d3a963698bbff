import { createHash } from 'node:crypto'
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { byCodeUnit } from '../text/fold.ts'
import { remember } from '../text/remember.ts'

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
  return printOf(folders)
}

/** The print of the files that lie at `out`; null where there is no folder. */
export function printOfFiles(out: string): string | null {
  return existsSync(out) ? printOf(new Map(linesByFolder(out, ''))) : null
}

type Line = readonly [name: string, bytes: number, hash: string]

function* linesByFolder(out: string, folder: string): Generator<readonly [folder: string, Line[]]> {
  const lines: Line[] = []
  for (const name of readdirSync(`${out}/${folder}`)) {
    const path = `${out}/${folder}${name}`
    const stat = lstatSync(path)
    if (stat.isDirectory()) yield* linesByFolder(out, `${folder}${name}/`)
    // No manifest names a link: it is told from every file by its size.
    else if (!stat.isFile()) lines.push([name, -1, ''])
    else lines.push([name, stat.size, isHashed(folder) ? hashOfFile(path) : ''])
  }
  if (lines.length > 0) yield [folder, lines]
}

/** Pages can be made again, and nobody but a reader trusts them. */
function isHashed(folder: string): boolean {
  return !folder.startsWith('site/')
}

function printOf(folders: ReadonlyMap<string, Line[]>): string {
  const print = createHash('sha256')
  for (const folder of [...folders.keys()].sort(byCodeUnit)) {
    const lines = (folders.get(folder) ?? []).sort(([a], [b]) => byCodeUnit(a, b))
    // No name holds such a character.
    print.update(`${folder}\0${lines.map((line) => line.join('\0')).join('\0')}\0\0`)
  }
  return print.digest('hex')
}

const chunk = Buffer.allocUnsafe(1 << 20)

/** Piece by piece: memory that is used again is faster than new one. */
function hashOfFile(path: string): string {
  const hash = createHash('sha256')
  const open = openSync(path, 'r')
  try {
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk))
      hash.update(chunk.subarray(0, read))
  } finally {
    closeSync(open)
  }
  return hash.digest('hex')
}
