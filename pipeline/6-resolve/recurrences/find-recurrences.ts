import type { Recurrence } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { freeId } from '../things/free-id.ts'
import { averageLink, type Edge } from './average-link.ts'
import { candidatePairs } from './pairs.ts'
import { recurrenceOf, type Setting } from './recurrence-of.ts'
import { containment, nearDuplicate, shinglesOf } from './shingles.ts'
import { type Unit, unitsOf } from './units.ts'
import { dot, type Vector, vectorsOf } from './vectors.ts'

/** Likeness from which statements with a theme or idea in common say the same; without one more is asked. */
const alike = { within: 0.45, across: 0.62, mean: 0.36 }

/** Ideas said at two occasions or more, the widest first. */
export function findRecurrences(records: readonly BaseRecord[], setting: Setting): readonly Recurrence[] {
  const units = unitsOf(records, setting.lexiconOf, setting.knowledge)
  const { vectors, weight } = vectorsOf(units.map(({ stems }) => stems))
  const clusters = averageLink(vectors, edgesOf(units, vectors, weight), alike.mean)
  const taken = new Set<string>()
  return byIdea(units, clusters)
    .map(({ members, idea }) =>
      recurrenceOf(
        members.map((at) => [units[at] as Unit, vectors[at] as Vector]),
        idea,
        setting,
      ),
    )
    .filter(({ events }) => events.length > 1)
    .sort(widestFirst)
    .map((recurrence) => ({ ...recurrence, id: freeId(recurrence.id, taken) }))
}

function edgesOf(
  units: readonly Unit[],
  vectors: readonly Vector[],
  weight: (stem: string) => number,
): readonly Edge[] {
  const shingles = units.map(({ stems }) => shinglesOf(stems))
  const themes = units.map(
    ({ records, ideas }) => new Set([...ideas, ...records.flatMap((record) => record.themes)]),
  )
  const edges: Edge[] = []
  for (const [a, b] of candidatePairs(
    units.map(({ stems }) => stems),
    weight,
  )) {
    const cosine = dot(vectors[a] as Vector, vectors[b] as Vector)
    const contained = containment(shingles[a] as ReadonlySet<string>, shingles[b] as ReadonlySet<string>)
    const related = [...(themes[a] ?? [])].some((theme) => themes[b]?.has(theme))
    if (contained >= nearDuplicate) edges.push({ a, b, score: Math.max(contained, cosine) })
    else if (cosine >= (related ? alike.within : alike.across)) edges.push({ a, b, score: cosine })
  }
  return edges
}

interface Idea {
  readonly idea: string | null
  readonly members: readonly number[]
}

/** Clusters and single units that say one idea of ideas.yaml put together; the rarest idea of a unit counts. */
function byIdea(units: readonly Unit[], clusters: readonly (readonly number[])[]): readonly Idea[] {
  const common = new Map<string, number>()
  for (const { ideas } of units) for (const idea of ideas) common.set(idea, (common.get(idea) ?? 0) + 1)
  const clustered = new Set(clusters.flat())
  const parts = [...clusters, ...units.map((_, at) => [at]).filter(([at]) => !clustered.has(at ?? -1))]
  const groups = grouped(parts, (part) => [ideaOf(part, units, common) ?? `part ${part[0]}`])
  return [...groups].map(([key, parts]) => ({
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

function widestFirst(a: Recurrence, b: Recurrence): number {
  return (
    b.events.length - a.events.length ||
    b.years.length - a.years.length ||
    b.countries.length - a.countries.length ||
    b.organisations.length - a.organisations.length ||
    byCodeUnit(a.id, b.id)
  )
}
