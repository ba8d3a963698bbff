import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale'

/** Where each key stands on a line from `start` to `end`, and how much room it has there. */
export interface Band {
  readonly width: number
  at(key: string): number
  middle(key: string): number
}

export function bandScale(keys: readonly string[], start: number, end: number, gap: number): Band {
  const scale = scaleBand(keys, [start, end]).paddingInner(gap).round(true)
  const at = (key: string) => scale(key) ?? start
  return { width: scale.bandwidth(), at, middle: (key) => at(key) + scale.bandwidth() / 2 }
}

/** Lengths for amounts from 0 to `most`. */
export function lengthScale(most: number, longest: number): (amount: number) => number {
  const scale = scaleLinear([0, Math.max(1, most)], [0, longest])
  return (amount) => rounded(scale(amount))
}

/** Radii whose circles have areas like the amounts. */
export function radiusScale(most: number, largest: number): (amount: number) => number {
  const scale = scaleSqrt([0, Math.max(1, most)], [0, largest])
  return (amount) => rounded(scale(amount))
}

/** Tenths of a pixel are all that is seen. */
function rounded(length: number): number {
  return Math.round(length * 10) / 10
}
