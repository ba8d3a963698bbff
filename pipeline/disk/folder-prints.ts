import { createHash, hash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { byCodeUnit } from '../text/fold.ts'

/** A file as its folder's print tells it; the hash is empty where only the size counts. */
export type Line = readonly [name: string, bytes: number, hash: string]

/** A folder, relative to out/ and with a slash at its end, and the print of the files that lie in it. */
export type FolderPrint = readonly [folder: string, print: string]

/** What one call looks at: a folder by itself, or with all below it. */
export interface Share {
  readonly folder: string
  readonly isDeep: boolean
}

/** Folders this many levels down are looked at with all below them: in these are the records of a document. */
const DEEP = 4

/** All of an out/, in shares that several threads may take. */
export function* sharesOf(out: string, folder = '', level = 0): Generator<Share> {
  if (level === DEEP) return yield { folder, isDeep: true }
  yield { folder, isDeep: false }
  for (const entry of readdirSync(`${out}/${folder}`, { withFileTypes: true }))
    if (entry.isDirectory()) yield* sharesOf(out, `${folder}${entry.name}/`, level + 1)
}

/** The prints of the folders of a share that hold files. */
export function printsOfShare(out: string, { folder, isDeep }: Share): readonly FolderPrint[] {
  const lines: Line[] = []
  const below: FolderPrint[] = []
  for (const name of readdirSync(`${out}/${folder}`)) {
    const path = `${out}/${folder}${name}`
    const stat = lstatSync(path)
    if (stat.isDirectory()) {
      if (isDeep) below.push(...printsOfShare(out, { folder: `${folder}${name}/`, isDeep }))
    }
    // No manifest names a link: it is told from every file by its size.
    else if (!stat.isFile()) lines.push([name, -1, ''])
    else lines.push([name, stat.size, isHashed(folder) ? hashOfFile(path) : ''])
  }
  return lines.length === 0 ? below : [[folder, printOfLines(lines)], ...below]
}

/** Pages can be made again, and nobody but a reader trusts them. */
export function isHashed(folder: string): boolean {
  return !folder.startsWith('site/')
}

export function printOfLines(lines: readonly Line[]): string {
  const inOrder = [...lines].sort(([a], [b]) => byCodeUnit(a, b))
  // No name holds such a character.
  return hash('sha256', inOrder.map((line) => line.join('\0')).join('\0'))
}

const chunk = Buffer.allocUnsafe(1 << 20)

/** Piece by piece: memory that is used again is faster than new one. */
export function hashOfFile(path: string): string {
  const sum = createHash('sha256')
  const open = openSync(path, 'r')
  try {
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk))
      sum.update(chunk.subarray(0, read))
  } finally {
    closeSync(open)
  }
  return sum.digest('hex')
}
