import type { Merge, Point } from '../../model/thing.ts'
import type { Known } from './known.ts'
import { nearDuplicate } from './shingles.ts'
import type { Unit } from './units.ts'
import type { Vector } from './vectors.ts'
import { weightiest } from './weightiest.ts'

/** So many words in common are named. */
const mostNamed = 5

/** What makes the other members of an idea say the same as the one at its centre. */
export function edgesFrom(centre: number, idea: string | null, known: Known): (at: number) => Merge {
  const { units, vectors, words, contained, compare } = known
  const from = vectors[centre] as Vector
  const telling = weightiest(from, words)
  return (at) => {
    const [unit, to] = [units[at] as Unit, vectors[at] as Vector]
    const cosine = round(compare.dot(from, to))
    const named = firstOf(telling, mostNamed, ({ stem }) => compare.placeIn(to, stem) >= 0)
    const points = pointsOf(
      unit,
      idea,
      contained(centre, at),
      cosine,
      named.map(({ stem }) => words[stem] as string),
    )
    const most = points.reduce((most, { points }) => Math.max(most, points), 0)
    const score = Math.min(1, round(most + (points.length > 1 ? cosine * 0.3 : 0)))
    return { from: units[centre]?.records[0]?.id ?? '', to: unit.records[0]?.id ?? '', score, points }
  }
}

function pointsOf(
  { ideas, perhaps }: Unit,
  idea: string | null,
  share: number,
  cosine: number,
  named: readonly string[],
): readonly Point[] {
  const points: Point[] = []
  if (share >= nearDuplicate) points.push({ reason: 'nearly the same words', points: round(share * 0.9) })
  if (idea !== null && ideas.includes(idea)) points.push({ reason: `says ${idea}`, points: 0.6 })
  if (idea !== null && perhaps.includes(idea)) points.push({ reason: `may say ${idea}`, points: 0.3 })
  if (named.length > 0) points.push({ reason: `words in common: ${named.join(', ')}`, points: cosine })
  return points
}

function firstOf<Item>(
  items: readonly Item[],
  most: number,
  isOne: (item: Item) => boolean,
): readonly Item[] {
  const found: Item[] = []
  for (const item of items) {
    if (found.length === most) break
    if (isOne(item)) found.push(item)
  }
  return found
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
