/** One document for rooms 1 to 5: its bytes, or its text part where rooms 1 and 2 are done already. */
export interface Task {
  /** The file's name without folders: all that the rooms may know of where it lies. */
  readonly name: string
  readonly sha256: string
  /** Size of the source in bytes. */
  readonly size: number
  readonly bytes: Uint8Array | null
  readonly text: Uint8Array | null
}

/** What the rooms say while they work on a task; the last is `stated`, `failed` or `too-much`. */
export type Reply =
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'text'; readonly part: Uint8Array }
  | { readonly kind: 'stated'; readonly part: Uint8Array; readonly times: Times; readonly resident: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'too-much'; readonly size: number }

/** Milliseconds of work by room. */
export type Times = Readonly<Record<string, number>>

/** Why a document was set aside. */
export interface Failure {
  readonly kind: 'time' | 'memory' | 'crash' | 'answer' | 'failure'
  /** The room it was in. */
  readonly room: string
  readonly detail: string
}

/** What a task came to. The text part may be there although a later room failed. */
export interface Outcome {
  readonly text: Uint8Array | null
  readonly stated: Uint8Array | null
  readonly failure: Failure | null
  readonly times: Times
}
