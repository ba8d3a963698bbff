import type { Recurrence } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { freeId } from '../things/free-id.ts'
import { averageLink, type Edge } from './average-link.ts'
import { byIdea } from './by-idea.ts'
import { candidatePairs } from './pairs.ts'
import { recurrenceOf, type Setting } from './recurrence-of.ts'
import { nearDuplicate, numberedContainment, numberedShingles } from './shingles.ts'
import { type Unit, unitsOf } from './units.ts'
import { dot, shareAtLeast, type Vector, vectorsOf } from './vectors.ts'

/** Likeness from which statements say the same: less is asked where they share a theme or idea, more where few words do it. */
const alike = { within: 0.36, across: 0.4, fewWords: { within: 0.45, across: 0.62 }, mean: 0.34 }
/** So many words in common are no accident. */
const severalWords = 3

/** Ideas said at two occasions or more, the widest first. */
export function findRecurrences(records: readonly BaseRecord[], setting: Setting): readonly Recurrence[] {
  const units = unitsOf(records, setting.lexiconOf)
  const { vectors, weight } = vectorsOf(units.map(({ stems }) => stems))
  const clusters = averageLink(vectors, edgesOf(units, vectors, weight), alike.mean)
  const taken = new Set<string>()
  return byIdea(units, vectors, clusters)
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
  const edges: Edge[] = []
  const bags = units.map(({ stems }) => stems)
  const shingles = numberedShingles(bags)
  const themes = units.map(themesOf)
  const areRelated = (a: number, b: number) => themes[a]?.some((theme) => themes[b]?.includes(theme)) === true
  for (const [a, b] of candidatePairs(bags, weight)) {
    const [left, right] = [units[a] as Unit, units[b] as Unit]
    const [x, y] = [vectors[a] as Vector, vectors[b] as Vector]
    const cosine = dot(x, y)
    // What is contained in the other has more than this in common with it.
    if (cosine < alike.within * 0.8) continue
    const contained = numberedContainment(shingles[a] as Float64Array, shingles[b] as Float64Array)
    if (contained >= nearDuplicate) edges.push({ a, b, score: Math.max(contained, cosine) })
    else if (!sayOthers(left, right) && cosine >= alike.within && cosine >= leastFor(x, y, areRelated(a, b)))
      edges.push({ a, b, score: cosine })
  }
  return edges
}

/** Whether each says an idea by itself and none is said by both: words in common are no matter then. */
function sayOthers(a: Unit, b: Unit): boolean {
  return a.ideas.length > 0 && b.ideas.length > 0 && !a.ideas.some((idea) => b.ideas.includes(idea))
}

function themesOf({ ideas, perhaps, records }: Unit): readonly string[] {
  return [...new Set([...ideas, ...perhaps, ...records.flatMap((record) => record.themes)])]
}

function leastFor(a: Vector, b: Vector, related: boolean): number {
  const asked = shareAtLeast(a, b, severalWords) ? alike : alike.fewWords
  return related ? asked.within : asked.across
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
