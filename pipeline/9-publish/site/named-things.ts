import type { TieredBase } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { organisationFinder, type Thing, thingsOf } from './things.ts'

/** People and organisations, and how each is found. */
export interface NamedThings {
  readonly people: readonly Thing[]
  readonly organisations: readonly Thing[]
  organisationNamed(named: string): Thing | undefined
  /** The person that a speaker record is a sighting of. */
  personOf(record: string): Thing | undefined
  /** By the id that room 6 gave it. */
  thingWithId(id: string): Thing | undefined
}

/** The people and organisations of a base, whose records are given in order and by id. */
export function namedThings(
  base: TieredBase,
  inOrder: readonly BaseRecord[],
  records: ReadonlyMap<string, BaseRecord>,
): NamedThings {
  const known = base.things ?? []
  const ofKind = (kind: 'person' | 'organisation', type: string) =>
    thingsOf(
      inOrder.filter((record) => record.type === type),
      known.filter((thing) => thing.kind === kind),
      records,
    )
  const organisations = ofKind('organisation', 'organisation')
  const people = ofKind('person', 'speaker')
  const personOf = new Map(people.flatMap((thing) => thing.records.map(({ id }) => [id, thing] as const)))
  const byThingId = new Map(
    [...people, ...organisations].flatMap((thing) => (thing.known ? [[thing.known.id, thing] as const] : [])),
  )
  return {
    people,
    organisations,
    organisationNamed: organisationFinder(organisations),
    personOf: (record) => personOf.get(record),
    thingWithId: (id) => byThingId.get(id),
  }
}
