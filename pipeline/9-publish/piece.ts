import type { OutFile } from '../model/out-file.ts'

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
