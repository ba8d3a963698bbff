/** What one document may cost before it is set aside. */
export interface Limits {
  /** Seconds by the clock in rooms 1 to 5. */
  readonly seconds: number
  /** Megabytes of memory of the process that carries it. */
  readonly megabytes: number
  /** Megabytes of what the rooms give back. */
  readonly answer: number
}

/** Measured: a book of 3 MB needs 10 s and 600 MB at most. */
export const usualLimits: Limits = { seconds: 60, megabytes: 1000, answer: 128 }
