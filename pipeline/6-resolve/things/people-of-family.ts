import type { Mention, Merge, Thing } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { comparedPeople } from './compared-people.ts'
import { type Forms, fullestName } from './forms.ts'
import { freeId } from './free-id.ts'
import type { Person } from './person-points.ts'
import type { Pairs } from './record-pairs.ts'

/** The people of one family name; their ids are not among those `taken`, and are added to them. */
export function peopleOfFamily(
  family: readonly Person[],
  joined: Pairs,
  apart: Pairs,
  taken: Set<string>,
): readonly Thing[] {
  const byForm = grouped(family, (person) => [formOf(person)])
  const { forms, candidates } = comparedPeople(byForm, joined, apart)
  const groups = [...forms.groups(byForm.keys()).values()]
  const personsOf = (members: readonly string[]) => members.flatMap((form) => byForm.get(form) ?? [])
  const ofName = grouped(groups, (members) => [slug(nameOf(personsOf(members)))])
  const idOfForm = new Map<string, string>()
  const things = groups.map((members): Thing => {
    const persons = personsOf(members)
    const isNamesake = (ofName.get(slug(nameOf(persons))) ?? []).length > 1
    const id = freeId(`person/${slug(isNamesake ? nameWithBody(persons) : nameOf(persons))}`, taken)
    for (const form of members) idOfForm.set(form, id)
    return thingOf(id, persons, mergesOf(members, forms, byForm))
  })
  return things.map((thing) => ({ ...thing, candidates: candidatesOf(thing.id, candidates, idOfForm) }))
}

/** Equal for people of equal names at one body, or at one event where the body is not known. */
function formOf({ name, body, record }: Person): string {
  return `${name.given} ${name.middle.join(' ')}|${body ?? `? ${record.event ?? record.document}`}`
}

function thingOf(id: string, persons: readonly Person[], merges: readonly Merge[]): Thing {
  return {
    id,
    kind: 'person',
    name: nameOf(persons),
    names: [...new Set(persons.map(({ printed }) => printed))].sort(byCodeUnit),
    acronym: null,
    country: null,
    mentions: mentionsOf(persons),
    merges,
    candidates: [],
  }
}

function nameOf(persons: readonly Person[]): string {
  return fullestName(mentionsOf(persons))
}

function nameWithBody(persons: readonly Person[]): string {
  const body = persons
    .map(({ affiliation }) => affiliation)
    .filter((one) => one !== null)
    .sort(byCodeUnit)[0]
  return body === undefined ? nameOf(persons) : `${nameOf(persons)} ${body}`
}

function mentionsOf(persons: readonly Person[]): readonly Mention[] {
  return persons.map(({ record, printed }) => ({
    record: record.id,
    document: record.document,
    field: 'name',
    name: printed,
  }))
}

/** What joined the forms, told of a record of each; then that records of one form are one. */
function mergesOf(
  members: readonly string[],
  forms: Forms,
  byForm: ReadonlyMap<string, readonly Person[]>,
): readonly Merge[] {
  const first = (form: string) => byForm.get(form)?.[0] as Person
  return [
    ...forms
      .mergesOf(members)
      .map((merge) => ({ ...merge, from: first(merge.from).record.id, to: first(merge.to).record.id })),
    ...members.flatMap((form) => sameForm(byForm.get(form) ?? [])),
  ]
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
