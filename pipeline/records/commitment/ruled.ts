/** Which rule takes a statement for a commitment, and how sure it is: 0 to 1. */
export interface Ruled {
  readonly rule: string
  readonly confidence: number
}
