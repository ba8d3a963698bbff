/** Where a column begins and ends across the page. */
export interface Edges {
  readonly left: number
  readonly right: number
}
