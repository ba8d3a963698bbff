import { type ListedFile, listedFile } from '../9-publish/manifest.ts'
import type { Piece } from '../9-publish/piece.ts'
import { fileKeeper } from '../disk/keep-file.ts'
import type { Places } from '../disk/put-file.ts'
import type { OutFile } from '../model/base.ts'

/*
 * Pieces that an earlier build made and that need not be made again. The store knows with which prints the code that runs now
 * made the files of an out/ (kept-prints.ts); the files themselves stay where they are.
 */

/** The pieces that stand in an out/. */
export interface KeptPieces {
  /** A line each (`lineOf`). */
  readonly lines: string
  /** When all of them stood there: milliseconds by the clock of their file system. */
  readonly since: number
}

/** What pieces gave so far. */
export interface Given {
  readonly listed: ListedFile[]
  /** A line for each piece that may be kept. */
  readonly lines: string[]
}

/**
 * Gives the files of a piece that have to be put, and notes in `given` what it gave. None has to be where `kept` holds its
 * print: then those of the earlier build have been put already.
 */
export function pieceTaker(
  places: Places,
  kept: KeptPieces | null,
  given: Given,
): (piece: Piece) => readonly OutFile[] {
  const known = new Map(kept && places.old !== null ? kept.lines.split('\n').map(byPrint) : [])
  const keepFiles = fileKeeper(places, kept?.since ?? 0)
  const isKept = ({ paths }: Piece, line: string) => {
    const files = listedIn(line, paths)
    if (files.length < paths.length || !keepFiles(files)) return false
    given.listed.push(...files)
    given.lines.push(line)
    return true
  }
  return (piece) => {
    const print = piece.print?.()
    const line = print === undefined ? undefined : known.get(print)
    if (line !== undefined && isKept(piece, line)) return []
    const files = piece.make()
    const listed = files.map(listedFile)
    given.listed.push(...listed)
    if (print !== undefined) given.lines.push(lineOf(print, piece.paths, listed))
    return files
  }
}

function byPrint(line: string): readonly [print: string, line: string] {
  return [line.slice(0, line.indexOf(' ')), line]
}

/** Its print, then the size and hash of each of its files in the order of the paths: a print tells those. */
export function lineOf(print: string, paths: readonly string[], listed: readonly ListedFile[]): string {
  const files = paths.map((path) => listed.find((file) => file.path === path))
  return [print, ...files.flatMap((file) => (file ? [file.bytes, file.sha256] : []))].join(' ')
}

function listedIn(line: string, paths: readonly string[]): readonly ListedFile[] {
  const [, ...told] = line.split(' ')
  return paths.flatMap((path, at) => {
    const [bytes, sha256] = told.slice(2 * at, 2 * at + 2)
    return bytes === undefined || sha256 === undefined ? [] : [{ path, bytes: Number(bytes), sha256 }]
  })
}
