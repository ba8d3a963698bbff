import { type ListedFile, listedFile } from '../9-publish/manifest.ts'
import type { Piece } from '../9-publish/piece.ts'
import { fileKeeper } from '../disk/keep-file.ts'
import type { Places } from '../disk/put-file.ts'
import type { Manifest } from '../disk/whole-out.ts'
import { readOut } from '../disk.ts'
import type { OutFile } from '../model/base.ts'

/*
 * Pieces that an earlier build made and that need not be made again. The store knows with which prints the code that runs now
 * made what a manifest lists (kept-prints.ts); the files themselves stay where they are, in out/.
 */

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
