import type { Vector } from './vectors.ts'

/** Compares bags of stems whose numbers are below `stems`. The one that was looked into last stays laid open by stem. */
export interface Comparer {
  /** The dot product of two bags; the cosine where both have length 1. */
  dot(a: Vector, b: Vector): number
  /** How many stems two bags have in common; counted no further than to `enough`. */
  shared(a: Vector, b: Vector, enough: number): number
  /** Where a stem stands in the rows of a bag; -1 where the bag has it not. */
  placeIn(bag: Vector, stem: number): number
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
      const [small, large] = bySize(a, b)
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
      const [small, large] = bySize(a, b)
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
  }
}

function bySize(a: Vector, b: Vector): readonly [small: Vector, large: Vector] {
  return a.end - a.start < b.end - b.start ? [a, b] : [b, a]
}
