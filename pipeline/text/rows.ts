/** Rows of numbers of any length, side by side in one array: a large base has half a million of them. */
export interface Rows {
  readonly length: number
  /** Its place among the rows. */
  add(row: ArrayLike<number>): number
  /** The row at a place; not to be kept longer than it takes to read it. */
  at(place: number): Int32Array
}

export function rows(): Rows {
  const starts = [0]
  let cells = new Int32Array(1 << 10)
  return {
    get length() {
      return starts.length - 1
    },
    add: (row) => {
      const start = starts.at(-1) ?? 0
      const end = start + row.length
      if (end > cells.length) cells = grown(cells, end)
      cells.set(row, start)
      return starts.push(end) - 2
    },
    at: (place) => cells.subarray(starts[place], starts[place + 1]),
  }
}

/** All rows in order; each is not to be kept longer than it takes to read it. */
export function* eachOf(rows: Rows): Generator<Int32Array> {
  for (let place = 0; place < rows.length; place++) yield rows.at(place)
}

function grown(cells: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, cells.length * 2))
  more.set(cells)
  return more
}
