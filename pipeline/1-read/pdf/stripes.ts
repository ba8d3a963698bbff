import type { Element } from './element.ts'
import { gathered } from './gathered.ts'
import { sideBySide } from './lines.ts'

const candidateLimit = 6

/** Middles of the white stripes between neighbours, the one that most pairs share first. */
export function stripesOf(sorted: readonly Element[]): number[] {
  const gaps = gapsOf(sorted)
  const out: number[] = []
  let left = gaps
  while (left.length > 0 && out.length < candidateLimit) {
    const stripe = densest(left)
    out.push(clearest(sorted, stripe))
    left = left.filter((gap) => gap[0] >= stripe[1] || gap[1] <= stripe[0])
  }
  return out
}

type Gap = readonly [from: number, to: number]

const gapLimit = 4000

/** For each element the white space to its nearest neighbour on the left. */
function gapsOf(sorted: readonly Element[]): Gap[] {
  const out: Gap[] = []
  for (const [i, element] of sorted.entries()) {
    let nearest = -Infinity
    for (let j = i - 1; j >= 0 && j > i - 60; j--) nearest = closer(nearest, sorted[j], element)
    for (let j = i + 1; j < sorted.length && j < i + 60; j++) {
      const other = sorted[j]
      if (!other || other.top > element.bottom) break
      nearest = closer(nearest, other, element)
    }
    if (nearest > -Infinity && element.left - nearest > element.size * 0.8) out.push([nearest, element.left])
    if (out.length >= gapLimit) break
  }
  return out
}

function closer(nearest: number, other: Element | undefined, element: Element): number {
  if (!other || other.right > element.left + 1 || !sideBySide(other, element)) return nearest
  return Math.max(nearest, other.right)
}

/** Where in the stripe the fewest elements cross; in the middle of those places. */
function clearest(sorted: readonly Element[], [from, to]: Gap): number {
  const places = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95].map((share) => from + (to - from) * share)
  const crossings = places.map((x) => sorted.filter((each) => each.left < x && each.right > x).length)
  return places[crossings.indexOf(Math.min(...crossings))] ?? from
}

/** The stripe that lies inside most gaps. */
function densest(gaps: readonly Gap[]): Gap {
  const ends = gathered(gaps, ([from, to]) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ])
  ends.sort((a, b) => a.at - b.at || a.step - b.step)
  let [open, most] = [0, 0]
  let stripe: Gap = [0, 0]
  ends.forEach((end, i) => {
    open += end.step
    const next = ends[i + 1]
    if (open > most && next) {
      most = open
      stripe = [end.at, next.at]
    }
  })
  return stripe
}
