import type { Merge, Recurrence, Wording } from '../../model/across.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { freeId } from '../things/organisations.ts'
import { averageLink, type Edge } from './average-link.ts'
import { instructs, movementOf } from './mood.ts'
import { candidatePairs } from './pairs.ts'
import { containment, shinglesOf } from './shingles.ts'
import { type Unit, unitsOf } from './units.ts'
import { dot, sharedStems, type Vector, vectorsOf } from './vectors.ts'

/** What the grouping needs to know of where a statement stands. */
export interface Setting {
  readonly entryOf: (document: string) => DocumentEntry | undefined
  readonly eventOf: (id: string) => BaseRecord | undefined
  readonly lexiconOf: (document: string) => Lexicon
  readonly knowledge: Knowledge
}

/** Two statements with this share of their shingles in common are one. */
const nearDuplicate = 0.8
/** Likeness from which statements with a theme or idea in common say the same; without one more is asked. */
const alike = { within: 0.45, across: 0.62, mean: 0.36 }

/** Ideas said at two occasions or more, the widest first. */
export function findRecurrences(records: readonly BaseRecord[], setting: Setting): readonly Recurrence[] {
  const units = unitsOf(records, setting.lexiconOf, setting.knowledge)
  const { vectors, weight } = vectorsOf(units.map(({ stems }) => stems))
  const clusters = averageLink(vectors, edgesOf(units, vectors, weight), alike.mean)
  const taken = new Set<string>()
  return byIdea(units, clusters)
    .map(({ members, idea }) => recurrenceOf(members.map((at) => [units[at] as Unit, vectors[at] as Vector]), idea, setting))
    .filter(({ events }) => events.length > 1)
    .sort(widestFirst)
    .map((recurrence) => ({ ...recurrence, id: freeId(recurrence.id, taken) }))
}

function edgesOf(units: readonly Unit[], vectors: readonly Vector[], weight: (stem: string) => number): readonly Edge[] {
  const shingles = units.map(({ stems }) => shinglesOf(stems))
  const themes = units.map(({ records, ideas }) => new Set([...ideas, ...records.flatMap((record) => record.themes)]))
  const edges: Edge[] = []
  for (const [a, b] of candidatePairs(units.map(({ stems }) => stems), weight)) {
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
  return [...groups].map(([key, parts]) => ({ idea: key.startsWith('part ') ? null : key, members: parts.flat().sort((a, b) => a - b) }))
}

/** The idea that at least half of the units say. */
function ideaOf(part: readonly number[], units: readonly Unit[], common: ReadonlyMap<string, number>): string | null {
  const votes = new Map<string, number>()
  for (const at of part) for (const idea of units[at]?.ideas ?? []) votes.set(idea, (votes.get(idea) ?? 0) + 1)
  const likely = [...votes].filter(([, count]) => count * 2 >= part.length)
  const rank = ([idea, count]: readonly [string, number]) => count / (common.get(idea) ?? 1)
  return likely.sort((a, b) => rank(b) - rank(a) || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
}

function recurrenceOf(members: readonly (readonly [Unit, Vector])[], idea: string | null, setting: Setting): Recurrence {
  const sum = new Map<string, number>()
  for (const [, vector] of members) for (const [stem, value] of vector) sum.set(stem, (sum.get(stem) ?? 0) + value)
  const centre = [...members].sort(([a, x], [b, y]) => dot(y, sum) - dot(x, sum) || byCodeUnit(a.key, b.key))[0]
  const records = members.flatMap(([unit]) => unit.records)
  const wordings = records.map((record) => wordingOf(record, setting)).sort((a, b) => byCodeUnit(a.date ?? '9', b.date ?? '9') || byCodeUnit(a.record, b.record))
  const label = centre?.[0].records.map(({ text }) => text).sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0] ?? ''
  const dates = wordings.map(({ date }) => date).filter((date) => date !== null)
  const entries = [...new Set(records.map(({ document }) => document))].map(setting.entryOf).filter((entry) => entry !== undefined)
  const events = sorted(wordings.map(({ event, document }) => event ?? document))
  const edges = members.filter((member) => member !== centre).flatMap(([unit, vector]) => (centre ? [edgeOf(centre, [unit, vector], idea)] : []))
  return {
    id: `recurrence/${idea ?? slug(label, 60)}`,
    label,
    wordings,
    themes: sorted(records.flatMap(({ themes }) => themes)),
    events,
    years: sorted(dates.map((date) => date.slice(0, 4))),
    countries: sorted([...records.flatMap(({ countries }) => countries), ...events.map((id) => setting.eventOf(id)?.['country']).filter((code) => typeof code === 'string')]),
    organisations: sorted([...entries.flatMap(({ publishers }) => publishers), ...records.flatMap(({ organisations }) => organisations)]),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    movement: movementOf(wordings),
    score: round(edges.reduce((total, { score }) => total + score, 0) / Math.max(1, edges.length)),
    edges,
  }
}

function wordingOf(record: BaseRecord, { entryOf, lexiconOf }: Setting): Wording {
  return { record: record.id, document: record.document, event: record.event, date: entryOf(record.document)?.date ?? null, text: record.text, instructs: instructs(record, lexiconOf(record.document)) }
}

function edgeOf([centre, from]: readonly [Unit, Vector], [unit, to]: readonly [Unit, Vector], idea: string | null): Merge {
  const contained = containment(shinglesOf(centre.stems), shinglesOf(unit.stems))
  const cosine = round(dot(from, to))
  const words = sharedStems(from, to).slice(0, 5)
  const points = [
    ...(contained >= nearDuplicate ? [{ reason: 'nearly the same words', points: round(contained * 0.9) }] : []),
    ...(idea !== null && unit.ideas.includes(idea) ? [{ reason: `says ${idea}`, points: 0.6 }] : []),
    ...(words.length > 0 ? [{ reason: `words in common: ${words.join(', ')}`, points: cosine }] : []),
  ]
  const score = Math.min(1, round(points.reduce((most, { points }) => Math.max(most, points), 0) + (points.length > 1 ? cosine * 0.3 : 0)))
  return { from: centre.records[0]?.id ?? '', to: unit.records[0]?.id ?? '', score, points }
}

function widestFirst(a: Recurrence, b: Recurrence): number {
  return (
    b.events.length - a.events.length || b.years.length - a.years.length || b.countries.length - a.countries.length ||
    b.organisations.length - a.organisations.length || byCodeUnit(a.id, b.id)
  )
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnit)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
