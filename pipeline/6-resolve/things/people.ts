import type { Merge, Mention, Point, Thing } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { formsJoined, fullestName, scoreOf } from './forms.ts'
import { freeId } from './organisations.ts'
import { type PersonName, personName } from './person-name.ts'

/** A person as one record names them. */
interface Person {
  readonly record: BaseRecord
  readonly name: PersonName
  readonly printed: string
  /** Id of the body they belong to there, or the words where the body is unknown. */
  readonly body: string | null
  readonly position: string | null
}

/** Candidates are told for this many pairs of one family name. */
const mostPairs = 200

/**
 * People across documents. Same name and same body is one person; a name without a body is the one person of that name, if
 * there is only one; same name at different bodies stays apart, and is told as a candidate.
 */
export function people(records: readonly BaseRecord[], bodyOf: (name: string, document: string) => string | null, joined: Pairs, apart: Pairs): readonly Thing[] {
  const families = grouped(
    records.flatMap((record) => personOf(record, bodyOf)),
    ({ name }) => [name.family],
  )
  const taken = new Set<string>()
  return [...families].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, family]) => thingsOf(family, joined, apart, taken))
}

function personOf(record: BaseRecord, bodyOf: (name: string, document: string) => string | null): readonly Person[] {
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

function thingsOf(family: readonly Person[], joined: Pairs, apart: Pairs, taken: Set<string>): readonly Thing[] {
  const forms = formsJoined()
  const formOf = (person: Person) => `${person.name.given} ${person.name.middle.join(' ')}|${person.body ?? `? ${person.record.event ?? person.record.document}`}`
  const byForm = grouped(family, (person) => [formOf(person)])
  const shapes = [...byForm.keys()].sort(byCodeUnit)
  const first = (form: string) => byForm.get(form)?.[0] as Person
  const candidates: Merge[] = []
  for (const { from, to, points } of pairsOf(shapes, bodiesByGiven(family), byForm)) {
    const decidedApart = some(byForm, from, to, apart)
    const decided = some(byForm, from, to, joined)
    if (decided) forms.join(from, to, [{ reason: 'decided by a person', points: 1 }])
    else if (scoreOf(points) >= 0.75 && !decidedApart) forms.join(from, to, points)
    else if (!decidedApart && scoreOf(points) >= 0.4) candidates.push({ from, to, score: scoreOf(points), points })
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
    const body = persons.map(({ record }) => text(record['affiliation'])).filter((one) => one !== null).sort(byCodeUnit)[0]
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
        ...forms.mergesOf(members).map((merge) => ({ ...merge, from: first(merge.from).record.id, to: first(merge.to).record.id })),
        ...members.flatMap((form) => sameForm(byForm.get(form) ?? [])),
      ],
      candidates: [],
    }
  })
  return things.map((thing) => ({ ...thing, candidates: candidatesOf(thing.id, candidates, idOfForm) }))
}

function candidatesOf(id: string, candidates: readonly Merge[], ids: ReadonlyMap<string, string>): readonly Merge[] {
  const found = new Map<string, Merge>()
  for (const { from, to, score, points } of candidates) {
    const [a, b] = [ids.get(from) ?? '', ids.get(to) ?? '']
    if (a === b || (a !== id && b !== id)) continue
    const other = a === id ? b : a
    if (!found.has(other) || (found.get(other)?.score ?? 0) < score) found.set(other, { from: id, to: other, score, points })
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.to, b.to))
}

function mentionsOf(persons: readonly Person[]): readonly Mention[] {
  return persons.map(({ record, printed }) => ({ record: record.id, document: record.document, field: 'name', name: printed }))
}

function sameForm(persons: readonly Person[]): readonly Merge[] {
  const [first, ...others] = persons
  return others.map(({ record }) => ({ from: first?.record.id ?? '', to: record.id, score: 0.95, points: [{ reason: 'same name', points: 0.6 }, { reason: 'same body', points: 0.35 }] }))
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

/** Pairs worth a look: every form against those with a body, each given name by itself. */
function* pairsOf(shapes: readonly string[], bodies: Bodies, byForm: ReadonlyMap<string, readonly Person[]>): Generator<Pair> {
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

/** Given name -> body -> events at which somebody of that name stood for it. */
type Bodies = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string | null>>>

function bodiesByGiven(family: readonly Person[]): Bodies {
  const found = new Map<string, Map<string, Set<string | null>>>()
  for (const { name, body, record } of family) {
    if (body === null) continue
    const bodies = found.get(name.given) ?? new Map<string, Set<string | null>>()
    found.set(name.given, bodies.set(body, (bodies.get(body) ?? new Set()).add(record.event)))
  }
  return found
}

function pointsOf(a: Person, b: Person, namesakes: Bodies): readonly Point[] {
  const given = givenPoints(a.name, b.name)
  if (given === null) return []
  const points: Point[] = [given]
  const sameEvent = a.record.event !== null && a.record.event === b.record.event
  if (a.body !== null && b.body !== null) {
    points.push(a.body === b.body ? { reason: 'same body', points: 0.35 } : { reason: 'different bodies', points: -0.3 })
    if (a.body !== b.body && a.position !== null && a.position === b.position && sameEvent && a.record.document !== b.record.document)
      points.push({ reason: 'same position at the same event', points: 0.45 })
  } else {
    const bodies = namesakes.get(a.name.given)
    const there = [...(bodies?.values() ?? [])].filter((events) => events.has(a.record.event)).length
    if ((bodies?.size ?? 0) <= 1) points.push({ reason: 'nobody else of this name', points: 0.2 })
    else if (sameEvent && there === 1) points.push({ reason: 'the only one of this name at the event', points: 0.2 })
    if (a.position !== null && a.position === b.position) points.push({ reason: 'same position', points: 0.2 })
  }
  return points
}

/** Null where the given names speak against one person. */
function givenPoints(a: PersonName, b: PersonName): Point | null {
  const initials = a.middle[0] !== undefined && b.middle[0] !== undefined && a.middle[0][0] !== b.middle[0][0]
  if (initials) return null
  if (a.given === b.given) return { reason: 'same name', points: 0.6 }
  const short = a.given.length === 1 || b.given.length === 1
  return short && a.given[0] === b.given[0] ? { reason: 'same initial', points: 0.3 } : null
}

function some(byForm: ReadonlyMap<string, readonly Person[]>, from: string, to: string, pairs: Pairs): boolean {
  if (pairs.size === 0) return false
  return (byForm.get(from) ?? []).some((a) => (byForm.get(to) ?? []).some((b) => pairs.has(pairKey(a.record.id, b.record.id))))
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
