/** Pairs of units that are alike, in three rows: a large base has millions. */
export interface Edges {
  readonly length: number
  add(a: number, b: number, score: number): void
  /** Visits them, the best first; of equal ones the one that was added first. */
  eachBestFirst(visit: (a: number, b: number) => void): void
}

export function edges(): Edges {
  let ends = new Int32Array(1 << 10)
  let scores = new Float64Array(1 << 9)
  let length = 0
  return {
    get length() {
      return length
    },
    add: (a, b, score) => {
      if (length === scores.length) {
        ends = grown(ends, new Int32Array(length * 4))
        scores = grown(scores, new Float64Array(length * 2))
      }
      ends[length * 2] = a
      ends[length * 2 + 1] = b
      scores[length++] = score
    },
    eachBestFirst: (visit) => {
      const order = new Uint32Array(length).map((_, at) => at)
      order.sort((x, y) => (scores[y] as number) - (scores[x] as number) || x - y)
      for (const at of order) visit(ends[at * 2] as number, ends[at * 2 + 1] as number)
    },
  }
}

function grown<Row extends Int32Array | Float64Array>(row: Row, larger: Row): Row {
  larger.set(row)
  return larger
}
