import { type ListedFile, listedFile } from '../9-publish/manifest.ts'
import type { Piece } from '../9-publish/piece.ts'
import { codeHash } from '../disk/code-hash.ts'
import { fileKeeper } from '../disk/keep-file.ts'
import type { Places } from '../disk/put-file.ts'
import { type Manifest, manifestHash } from '../disk/whole-out.ts'
import { readOut, sha256 } from '../disk.ts'
import type { OutFile } from '../model/base.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/*
 * Pieces that an earlier build made and that need not be made again. The store knows with which prints the code that runs now
 * made what a manifest lists; the files themselves stay where they are, in out/.
 */

/** The prints of the pieces in an out/. */
export interface KeptPrints {
  /** A line each; null where `out` is not known to come of the code that runs now. */
  readonly kept: string | null
  /** Keeps with which prints `out`, as it stands by then, was made; those of before are let go. */
  keep(prints: readonly string[]): void
}

export function keptPrints(out: string, keeping: Pick<Keeping, 'store' | 'remark'> | null): KeptPrints {
  if (keeping === null) return { kept: null, keep: () => {} }
  const { store, remark } = keeping
  const before = keyFor(out)
  const found = before === null ? null : store.get(before)
  if (found === 'damaged')
    remark('unexpected content of the cache entry of the last pages; they are made again')
  return {
    kept: found && found !== 'damaged' ? Buffer.from(found).toString('latin1') : null,
    keep: (prints) => {
      const key = keyFor(out)
      if (before !== null && before !== key) store.drop(before)
      if (key !== null) keep(keeping, key, new Uint8Array(Buffer.from(prints.join('\n'), 'latin1')))
    },
  }
}

function keyFor(out: string): string | null {
  const hash = manifestHash(out)
  return hash === null ? null : keyOf(hash)
}

function keyOf(manifest: string): string {
  return `pieces-${sha256(JSON.stringify([...machine, codeHash(['pipeline/9-publish/publish.js']), manifest]))}`
}

/** What pieces gave so far. */
export interface Given {
  readonly listed: ListedFile[]
  readonly prints: string[]
}

/**
 * Gives the files of a piece that have to be put, and notes in `given` what it gave. None has to be where `kept` holds its
 * print: then those of the earlier build have been put already.
 */
export function pieceTaker(
  places: Places,
  kept: string | null,
  given: Given,
): (piece: Piece) => readonly OutFile[] {
  const prints = new Set(places.old === null ? [] : kept?.split('\n'))
  const keepFiles = fileKeeper(places)
  const known = new Map(prints.size > 0 ? listedIn(places.old ?? '') : [])
  const isKept = ({ paths }: Piece) => {
    const files = paths.flatMap((path) => known.get(path) ?? [])
    if (files.length < paths.length || !keepFiles(files)) return false
    given.listed.push(...files)
    return true
  }
  return (piece) => {
    const print = piece.print?.()
    if (print !== undefined) given.prints.push(print)
    if (print !== undefined && prints.has(print) && isKept(piece)) return []
    const files = piece.make()
    given.listed.push(...files.map(listedFile))
    return files
  }
}

function listedIn(out: string): readonly (readonly [path: string, file: ListedFile])[] {
  const { files } = JSON.parse(readOut(out, 'data/manifest.json') ?? '') as Manifest
  return files.map((file) => [file.path, file])
}
