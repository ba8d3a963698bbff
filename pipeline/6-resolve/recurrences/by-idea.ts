import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import type { Known } from './known.ts'
import type { Unit } from './units.ts'
import type { Vector } from './vectors.ts'
import { weightiest } from './weightiest.ts'

/** Units that say the same, and the idea of ideas.yaml that they say, if it is one of those. */
export interface Idea {
  readonly idea: string | null
  readonly members: readonly number[]
}

/** Words that may stand for an idea do where the others are this much like those of a wording that says it. */
const likeOne = 0.2

/**
 * Clusters and single units that say one idea of ideas.yaml put together; the rarest idea of a unit counts. What only may
 * say it joins by its likeness to one that does.
 */
export function byIdea(known: Known, clusters: readonly (readonly number[])[]): readonly Idea[] {
  const { units } = known
  const common = new Map<string, number>()
  for (const { ideas } of units) for (const idea of ideas) common.set(idea, (common.get(idea) ?? 0) + 1)
  const clustered = new Set(clusters.flat())
  const parts = [...clusters, ...units.map((_, at) => [at]).filter(([at]) => !clustered.has(at ?? -1))]
  const said = new Map(parts.map((part) => [part, ideaOf(part, units, common)]))
  const sayers = grouped(parts, (part) => [said.get(part) ?? null].filter((idea) => idea !== null))
  const keyOf = (part: readonly number[]) =>
    said.get(part) ?? perhapsOf(part, known, sayers) ?? `part ${part[0]}`
  return [...grouped(parts, (part) => [keyOf(part)])].map(([key, parts]) => ({
    idea: key.startsWith('part ') ? null : key,
    members: parts.flat().sort((a, b) => a - b),
  }))
}

/** The idea that at least half of the units say. */
function ideaOf(
  part: readonly number[],
  units: readonly Unit[],
  common: ReadonlyMap<string, number>,
): string | null {
  const votes = new Map<string, number>()
  for (const at of part)
    for (const idea of units[at]?.ideas ?? []) votes.set(idea, (votes.get(idea) ?? 0) + 1)
  const likely = [...votes].filter(([, count]) => count * 2 >= part.length)
  const rank = ([idea, count]: readonly [string, number]) => count / (common.get(idea) ?? 1)
  return likely.sort((a, b) => rank(b) - rank(a) || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
}

/** So many sayers of an idea are looked at. */
const mostSayers = 300

function perhapsOf(
  part: readonly number[],
  known: Known,
  sayers: ReadonlyMap<string, readonly (readonly number[])[]>,
): string | null {
  const perhaps = part.flatMap((at) => known.units[at]?.perhaps ?? [])
  if (perhaps.length === 0) return null
  const ideas = [...new Set(perhaps)].filter(
    (idea) => perhaps.filter((one) => one === idea).length * 2 > part.length,
  )
  const likenesses = (idea: string) =>
    (sayers.get(idea) ?? [])
      .flat()
      .slice(0, mostSayers)
      .flatMap((sayer) => part.map((at) => otherwiseAlike(at, sayer, known)))
  return (
    ideas
      .map((idea) => [idea, Math.max(0, ...likenesses(idea))] as const)
      .filter(([, like]) => like >= likeOne)
      .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
  )
}

/** Likeness of two units in all words but those that made them candidates. */
function otherwiseAlike(a: number, b: number, known: Known): number {
  const { units, vectors, compare } = known
  const [left, right] = [vectors[a] as Vector, vectors[b] as Vector]
  return weightiest(left, known.words)
    .filter(({ stem }) => !units[a]?.telling.has(stem) && !units[b]?.telling.has(stem))
    .reduce((sum, { stem, weight }) => {
      const place = compare.placeIn(right, stem)
      return place < 0 ? sum : sum + weight * (right.weights[place] as number)
    }, 0)
}
