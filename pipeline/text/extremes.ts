/** The least of all values, Infinity of none; a document may have more of them than a call takes arguments. */
export function least(values: Iterable<number>): number {
  let found = Infinity
  for (const value of values) if (value < found) found = value
  return found
}

/** The greatest of all values, -Infinity of none. */
export function greatest(values: Iterable<number>): number {
  let found = -Infinity
  for (const value of values) if (value > found) found = value
  return found
}
