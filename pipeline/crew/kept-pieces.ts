import { type ListedFile, listedFile } from '../9-publish/manifest.ts'
import type { Piece } from '../9-publish/piece.ts'
import { fileKeeper } from '../disk/keep-file.ts'
import type { Places } from '../disk/put-file.ts'
import type { OutFile } from '../model/out-file.ts'

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

interface GivenLists {
  readonly listed: readonly ListedFile[]
  readonly lines: readonly string[]
}

/** A piece that stands in the earlier out/. */
export interface KeptPiece {
  readonly line: string
  readonly listed: readonly ListedFile[]
}

/** The pieces of the earlier out/, to be asked for one by one. */
export interface EarlierPieces {
  /** The piece with this print and these paths; null where there was none. */
  find(print: string, paths: readonly string[]): KeptPiece | null
  /** Takes its files over; false where one of them is no more as it was. */
  keep(piece: KeptPiece): boolean
}

export function earlierPieces(places: Places, kept: KeptPieces | null): EarlierPieces {
  const known = new Map(kept && places.old !== null ? kept.lines.split('\n').map(byPrint) : [])
  const keepFiles = fileKeeper(places, kept?.since ?? 0)
  return {
    find: (print, paths) => {
      const line = known.get(print)
      const listed = line === undefined ? [] : listedIn(line, paths)
      return line === undefined || listed.length < paths.length ? null : { line, listed }
    },
    keep: ({ listed }) => keepFiles(listed),
  }
}

/** Makes a piece, notes in `given` what it gave, and gives the files to be put. */
export function madeOf(piece: Piece, print: string | undefined, given: Given): readonly OutFile[] {
  const files = piece.make()
  const listed = files.map(listedFile)
  note(given, { listed, lines: print === undefined ? [] : [lineOf(print, piece.paths, listed)] })
  return files
}

/** Adds to what pieces gave; one by one, for of a large base there are more than a call takes. */
export function note(given: Given, { listed, lines }: GivenLists): void {
  for (const file of listed) given.listed.push(file)
  for (const line of lines) given.lines.push(line)
}

/**
 * Gives the files of a piece that have to be put, and notes in `given` what it gave. None has to be where an earlier piece has
 * its print: then the files of that have been taken over.
 */
export function filesOf(piece: Piece, earlier: EarlierPieces, given: Given): readonly OutFile[] {
  const print = piece.print?.()
  const there = print === undefined ? null : earlier.find(print, piece.paths)
  if (there === null || !earlier.keep(there)) return madeOf(piece, print, given)
  note(given, { listed: there.listed, lines: [there.line] })
  return []
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
