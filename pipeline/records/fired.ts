/** A rule that takes a statement for a record, and how sure it is: 0 to 1. */
export interface Fired {
  readonly rule: string
  readonly confidence: number
}
