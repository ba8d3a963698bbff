/** Counts by key. Equal keys come in long rows (a font, a size), so a row is added up before the map is asked. */
export interface Tally<Key> {
  add(key: Key, count: number): void
  /** All counts so far, in the order in which keys first came. */
  counts(): ReadonlyMap<Key, number>
}

export function tally<Key>(): Tally<Key> {
  const known = new Map<Key, number>()
  let last: Key | undefined
  let row = 0
  const close = () => {
    if (row > 0) known.set(last as Key, (known.get(last as Key) ?? 0) + row)
    row = 0
  }
  return {
    add: (key, count) => {
      if (key !== last) close()
      last = key
      row += count
    },
    counts: () => {
      close()
      return known
    },
  }
}
