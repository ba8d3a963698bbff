/** A file to be: a path relative to out/ and its content. */
export interface OutFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file that may be larger than memory is: its content one part after the other, each made when it is taken, once. */
export interface LongFile {
  readonly path: string
  readonly parts: Iterable<Uint8Array>
}

/** Files one after the other: those of a large base are made when they are taken. Go through them once. */
export type Files = Iterable<OutFile | LongFile> | AsyncIterable<OutFile | LongFile>

/**
 * The files of a partition of the page's index, by its number, as an earlier build made them of what has this print; null
 * where they are not there, or of something else.
 */
export type KeptPartition = (print: string, number: number) => readonly OutFile[] | null
