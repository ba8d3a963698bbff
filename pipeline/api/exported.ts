/** A file for another program, and how much is in it. */
export interface Exported {
  readonly content: string | Uint8Array
  /** The usual ending of such a file's name: "ris". */
  readonly extension: string
  readonly items: number
  readonly passages: number
  /** For people: what of the query was not understood, left out or searched besides. */
  readonly notes: readonly string[]
}
