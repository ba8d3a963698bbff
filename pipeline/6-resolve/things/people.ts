import type { Mention, Merge, Point, Thing } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { formsJoined, fullestName, scoreOf } from './forms.ts'
import { freeId } from './free-id.ts'
import { personName } from './person-name.ts'
import { type Bodies, bodiesByGiven, type Person, pointsOf } from './person-points.ts'

/** Candidates are told for this many pairs of one family name. */
export const mostPairs = 200

/**
 * People across documents. Same name and same body is one person; a name without a body is the one person of that name, if
 * there is only one; same name at different bodies stays apart, and is told as a candidate.
 */
export function people(
  records: readonly BaseRecord[],
  bodyOf: (name: string, document: string) => string | null,
  joined: Pairs,
  apart: Pairs,
): readonly Thing[] {
  const families = grouped(
    records.flatMap((record) => personOf(record, bodyOf)),
    ({ name }) => [name.family],
  )
  const taken = new Set<string>()
  return [...families]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, family]) => thingsOf(family, joined, apart, taken))
}

function personOf(
  record: BaseRecord,
  bodyOf: (name: string, document: string) => string | null,
): readonly Person[] {
  const printed = record['name']
  const name = record.type === 'speaker' && typeof printed === 'string' ? personName(printed) : null
  if (name === null || typeof printed !== 'string') return []
  const affiliation = text(record['affiliation'])
  const body = affiliation === null ? null : (bodyOf(affiliation, record.document) ?? foldKey(affiliation))
  return [{ record, name, printed, body, position: text(record['position']) }]
}

/** Pairs of record ids that a person has decided on. */
export type Pairs = ReadonlySet<string>

export function pairKey(a: string, b: string): string {
  return byCodeUnit(a, b) < 0 ? `${a}\u0000${b}` : `${b}\u0000${a}`
}

export function pairOf(key: string): readonly string[] {
  return key.split('\u0000')
}

function thingsOf(
  family: readonly Person[],
  joined: Pairs,
  apart: Pairs,
  taken: Set<string>,
): readonly Thing[] {
  const forms = formsJoined()
  const formOf = (person: Person) =>
    `${person.name.given} ${person.name.middle.join(' ')}|${person.body ?? `? ${person.record.event ?? person.record.document}`}`
  const byForm = grouped(family, (person) => [formOf(person)])
  const shapes = [...byForm.keys()].sort(byCodeUnit)
  const first = (form: string) => byForm.get(form)?.[0] as Person
  const candidates: Merge[] = []
  for (const { from, to, points } of pairsOf(shapes, bodiesByGiven(family), byForm)) {
    const decidedApart = some(byForm, from, to, apart)
    const decided = some(byForm, from, to, joined)
    if (decided) forms.join(from, to, [{ reason: 'decided by a person', points: 1 }])
    else if (scoreOf(points) >= 0.75 && !decidedApart) forms.join(from, to, points)
    else if (!decidedApart && scoreOf(points) >= 0.3)
      candidates.push({ from, to, score: scoreOf(points), points })
  }
  const groups = [...forms.groups(shapes)]
  const names = new Map<string, number>()
  for (const [, members] of groups) {
    const name = slug(fullestName(members.flatMap((form) => mentionsOf(byForm.get(form) ?? []))))
    names.set(name, (names.get(name) ?? 0) + 1)
  }
  const idOfForm = new Map<string, string>()
  const things = groups.map(([, members]): Thing => {
    const persons = members.flatMap((form) => byForm.get(form) ?? [])
    const mentions = mentionsOf(persons)
    const name = fullestName(mentions)
    const body = persons
      .map(({ record }) => text(record['affiliation']))
      .filter((one) => one !== null)
      .sort(byCodeUnit)[0]
    const several = (names.get(slug(name)) ?? 0) > 1
    const id = freeId(`person/${slug(several && body !== undefined ? `${name} ${body}` : name)}`, taken)
    for (const form of members) idOfForm.set(form, id)
    return {
      id,
      kind: 'person',
      name,
      names: [...new Set(persons.map(({ printed }) => printed))].sort(byCodeUnit),
      acronym: null,
      country: null,
      mentions,
      merges: [
        ...forms
          .mergesOf(members)
          .map((merge) => ({ ...merge, from: first(merge.from).record.id, to: first(merge.to).record.id })),
        ...members.flatMap((form) => sameForm(byForm.get(form) ?? [])),
      ],
      candidates: [],
    }
  })
  return things.map((thing) => ({ ...thing, candidates: candidatesOf(thing.id, candidates, idOfForm) }))
}

function candidatesOf(
  id: string,
  candidates: readonly Merge[],
  ids: ReadonlyMap<string, string>,
): readonly Merge[] {
  const found = new Map<string, Merge>()
  for (const { from, to, score, points } of candidates) {
    const [a, b] = [ids.get(from) ?? '', ids.get(to) ?? '']
    if (a === b || (a !== id && b !== id)) continue
    const other = a === id ? b : a
    if (!found.has(other) || (found.get(other)?.score ?? 0) < score)
      found.set(other, { from: id, to: other, score, points })
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.to, b.to))
}

function mentionsOf(persons: readonly Person[]): readonly Mention[] {
  return persons.map(({ record, printed }) => ({
    record: record.id,
    document: record.document,
    field: 'name',
    name: printed,
  }))
}

function sameForm(persons: readonly Person[]): readonly Merge[] {
  const [first, ...others] = persons
  return others.map(({ record }) => ({
    from: first?.record.id ?? '',
    to: record.id,
    score: 0.95,
    points: [
      { reason: 'same name', points: 0.6 },
      { reason: 'same body', points: 0.35 },
    ],
  }))
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

/** Pairs worth a look: every form against those with a body, each given name by itself. */
function* pairsOf(
  shapes: readonly string[],
  bodies: Bodies,
  byForm: ReadonlyMap<string, readonly Person[]>,
): Generator<Pair> {
  for (const [at, from] of shapes.entries()) {
    const a = byForm.get(from)?.[0]
    if (!a) continue
    for (const to of shapes.slice(at + 1, at + 1 + mostPairs)) {
      const b = byForm.get(to)?.[0]
      if (!b) continue
      const points = pointsOf(a, b, bodies)
      if (points.length > 0) yield { from, to, points }
    }
  }
}

function some(
  byForm: ReadonlyMap<string, readonly Person[]>,
  from: string,
  to: string,
  pairs: Pairs,
): boolean {
  if (pairs.size === 0) return false
  return (byForm.get(from) ?? []).some((a) =>
    (byForm.get(to) ?? []).some((b) => pairs.has(pairKey(a.record.id, b.record.id))),
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
