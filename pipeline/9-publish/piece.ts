import type { OutFile } from '../model/base.ts'

/** Makes a few files of out/ that depend on no other: pieces may be made in any order, and in several threads. */
export type Piece = () => readonly OutFile[]
