import { byCodeUnit } from '../../text/fold.ts'
import type { Rows } from '../../text/rows.ts'

/** Stems of a bag by which others are looked for: its rarest. */
const rarest = 6
/** Where more bags than this share two stems, each is compared with those next to it only. */
const fullest = 24
const nextTo = 3

/**
 * Visits for each bag the later bags worth comparing, in their order: those that share two of its rarest stems. Their
 * number grows with the number of bags, not with its square.
 */
export function eachCandidatePair(
  bags: Rows,
  weights: Float64Array,
  words: readonly string[],
  visit: (a: number, b: number) => void,
): void {
  const { binsOf, members, starts } = binned(bags, rarityOf(weights, words))
  const passed = Int32Array.from(starts)
  const metBy = new Int32Array(bags.length).fill(-1)
  for (let at = 0; at < bags.length; at++) {
    const others: number[] = []
    for (const bin of binsOf(at)) {
      const [start, end] = [starts[bin] as number, starts[bin + 1] as number]
      const next = (passed[bin] as number) + 1
      passed[bin] = next
      for (let n = next; n < (end - start > fullest ? Math.min(end, next + nextTo) : end); n++) {
        const other = members[n] as number
        if (metBy[other] === at) continue
        metBy[other] = at
        others.push(other)
      }
    }
    for (const other of others.sort((a, b) => a - b)) visit(at, other)
  }
}

/** The place of each stem when all stand with the rarest first. */
function rarityOf(weights: Float64Array, words: readonly string[]): Int32Array {
  const order = Array.from(weights.keys()).sort(
    (a, b) =>
      (weights[b] as number) - (weights[a] as number) || byCodeUnit(words[a] as string, words[b] as string),
  )
  const rarity = new Int32Array(order.length)
  for (const [place, stem] of order.entries()) rarity[stem] = place
  return rarity
}

/** Which bags share two of their rarest stems: the bins of each bag, and the members of each bin in order. */
function binned(bags: Rows, rarity: Int32Array) {
  const numbers = new Map<number, number>()
  const bins = new Int32Array(bags.length * ((rarest * (rarest - 1)) / 2))
  const ends = new Int32Array(bags.length + 1)
  const sizes: number[] = []
  let filled = 0
  for (let at = 0; at < bags.length; at++) {
    const stems = rarestOf(bags.at(at), rarity)
    for (let n = 0; n < stems.length; n++)
      for (let m = n + 1; m < stems.length; m++) {
        const key = (stems[n] as number) * rarity.length + (stems[m] as number)
        const bin = numbers.get(key) ?? numbers.size
        if (bin === numbers.size) numbers.set(key, bin)
        sizes[bin] = (sizes[bin] ?? 0) + 1
        bins[filled++] = bin
      }
    ends[at + 1] = filled
  }
  const starts = new Int32Array(sizes.length + 1)
  for (const [bin, size] of sizes.entries()) starts[bin + 1] = (starts[bin] as number) + size
  const members = new Int32Array(filled)
  const next = Int32Array.from(starts)
  const binsOf = (at: number) => bins.subarray(ends[at], ends[at + 1])
  for (let at = 0; at < bags.length; at++)
    for (const bin of binsOf(at)) {
      const place = next[bin] as number
      members[place] = at
      next[bin] = place + 1
    }
  return { binsOf, members, starts }
}

/** The rarities of the rarest stems of a bag, each once, the rarest first. */
function rarestOf(bag: Int32Array, rarity: Int32Array): readonly number[] {
  const found: number[] = []
  for (const stem of bag) {
    const place = rarity[stem] as number
    let at = found.length
    while (at > 0 && (found[at - 1] as number) > place) at--
    if (at === rarest || found[at - 1] === place) continue
    found.splice(at, 0, place)
    if (found.length > rarest) found.pop()
  }
  return found
}
