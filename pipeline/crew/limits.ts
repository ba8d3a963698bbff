/** What one document may cost before it is set aside. */
export interface Limits {
  /** Seconds of work in rooms 1 to 5; five times as much by the clock on a busy machine. */
  readonly seconds: number
  /** Megabytes of memory of the process that carries it. */
  readonly megabytes: number
  /** Megabytes of what the rooms give back. */
  readonly answer: number
}

/** Measured: a book of 3 MB stays under 400 MB, and no file made to do harm came near. */
export const usualLimits: Limits = { seconds: 60, megabytes: 1000, answer: 128 }
