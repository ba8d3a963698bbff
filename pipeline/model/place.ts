/** A page: `index` counts from 0 in the file, `label` is what is printed on it ("iv", "12"). */
export interface Page {
  readonly index: number
  readonly label: string
}

/** Where something stands in its source, in the terms of the source's own format. */
export interface Place {
  readonly page?: Page
  /** Left, top, right, bottom in points from the page's top left corner. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number]
  /** Counts from 1, as presenters count. */
  readonly slide?: number
  /** The shape's position in the reading order of its slide, from 1. */
  readonly shape?: number
  /** Counts from 1 over the body of a word-processor document. */
  readonly paragraph?: number
  /** Counts from 1. */
  readonly line?: number
  /** Counts from 1 in UTF-16 code units. */
  readonly column?: number
}
