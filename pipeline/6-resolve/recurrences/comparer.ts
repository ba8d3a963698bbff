import type { Vector } from './vectors.ts'

/** Compares bags of stems whose numbers are below `stems`. The one that was looked into last stays laid open by stem. */
export interface Comparer {
  /** The dot product of two bags; the cosine where both have length 1. */
  dot(a: Vector, b: Vector): number
  /** How many stems two bags have in common; counted no further than to `enough`. */
  shared(a: Vector, b: Vector, enough: number): number
  /** Where a stem stands in the rows of a bag; -1 where the bag has it not. */
  placeIn(bag: Vector, stem: number): number
  /** All bags in one, in the order in which their stems come. */
  sum(bags: readonly Vector[]): Vector
}

export function comparer(stems: number): Comparer {
  const openIn = new Int32Array(stems)
  const places = new Int32Array(stems)
  let opened = 0
  let open: Vector | null = null
  const lay = (bag: Vector) => {
    if (bag === open) return
    open = bag
    opened++
    for (let at = bag.start; at < bag.end; at++) {
      const stem = bag.stems[at] as number
      openIn[stem] = opened
      places[stem] = at
    }
  }
  return {
    dot: (a, b) => {
      const isSmall = a.end - a.start < b.end - b.start
      const small = isSmall ? a : b
      const large = isSmall ? b : a
      lay(large)
      let sum = 0
      for (let at = small.start; at < small.end; at++) {
        const stem = small.stems[at] as number
        if (openIn[stem] === opened)
          sum += (small.weights[at] as number) * (large.weights[places[stem] as number] as number)
      }
      return sum
    },
    shared: (a, b, enough) => {
      const isSmall = a.end - a.start < b.end - b.start
      const small = isSmall ? a : b
      const large = isSmall ? b : a
      lay(large)
      let shared = 0
      for (let at = small.start; at < small.end && shared < enough; at++)
        if (openIn[small.stems[at] as number] === opened) shared++
      return shared
    },
    placeIn: (bag, stem) => {
      lay(bag)
      return openIn[stem] === opened ? (places[stem] as number) : -1
    },
    sum: (bags) => {
      const most = bags.reduce((cells, { start, end }) => cells + end - start, 0)
      const added = new Int32Array(Math.min(most, stems))
      const weights = new Float64Array(added.length)
      let next = 0
      opened++
      for (const bag of bags)
        for (let at = bag.start; at < bag.end; at++) {
          const stem = bag.stems[at] as number
          if (openIn[stem] !== opened) {
            openIn[stem] = opened
            places[stem] = next
            added[next++] = stem
          }
          const place = places[stem] as number
          weights[place] = (weights[place] as number) + (bag.weights[at] as number)
        }
      open = { stems: added, weights, start: 0, end: next }
      return open
    },
  }
}
