import type { OutFile } from '../model/base.ts'

/** A few files of out/ that depend on no other: pieces may be made in any order, and in several threads. */
export interface Piece {
  /** Where its files will stand, relative to out/. */
  readonly paths: readonly string[]
  /**
   * Two pieces with one print give the same files, as long as the code is the same: a print tells paths and all that the
   * files are made of. Absent where telling would take as long as making.
   */
  readonly print?: () => string
  readonly make: () => readonly OutFile[]
}

/** Pieces in their order. Of a large base they would take hundreds of megabytes: each is there when it is asked for. */
export interface Pieces extends Iterable<Piece> {
  readonly length: number
  at(place: number): Piece | undefined
}

/** A piece for each row. */
export function pieceEach<Row>(rows: readonly Row[], pieceOf: (row: Row) => Piece): Pieces {
  return lazily(rows.length, (place) => pieceOf(rows[place] as Row))
}

/** The pieces of one list behind those of another. */
export function piecesBehind(first: Pieces, second: Pieces): Pieces {
  const behind = (place: number) => second.at(place - first.length)
  return lazily(first.length + second.length, (place) =>
    place < first.length ? first.at(place) : behind(place),
  )
}

function lazily(length: number, make: (place: number) => Piece | undefined): Pieces {
  return {
    length,
    at: (place) => (place >= 0 && place < length ? make(place) : undefined),
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place++) yield make(place) as Piece
    },
  }
}
