/**
 * Which words stand where, as small as JSON can say it. For each field, and each word in order, the rows that have it:
 * a positive number is how far on the next row is, a negative one how often the row just named has the word, if not once.
 */
export interface Postings {
  /** Weight by field. */
  readonly fields: Readonly<Record<string, number>>
  readonly rows: number
  /** In code-unit order, joined by spaces. */
  readonly words: string
  readonly at: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** A word in a field of a row, so many times. */
export interface Posting {
  readonly row: number
  readonly times: number
}

export function packed(postings: readonly Posting[]): readonly number[] {
  const numbers: number[] = []
  let last = -1
  for (const { row, times } of [...postings].sort((a, b) => a.row - b.row)) {
    numbers.push(row - last)
    if (times !== 1) numbers.push(-times)
    last = row
  }
  return numbers
}

/** Calls `visit` with each posting. There are hundreds of thousands: none of them becomes an object. */
export function eachPosting(numbers: readonly number[], visit: (row: number, times: number) => void): void {
  let row = -1
  for (let at = 0; at < numbers.length; at++) {
    row += numbers[at] ?? 0
    const times = numbers[at + 1] ?? 0
    if (times < 0) at++
    visit(row, times < 0 ? -times : 1)
  }
}
