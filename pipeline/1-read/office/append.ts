/** Adds to the end of a list. Spreading into `push` overflows the stack where a document has very many blocks. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item)
}
