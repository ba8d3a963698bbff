import type { BaseRecord } from '../../model/record.ts'
import type { Library } from './library.ts'

/** An organisation and the events it took part in. */
export interface Attendance {
  readonly name: string
  readonly events: ReadonlySet<string>
}

/** Fields that say that an organisation was there rather than spoken of. */
const PRESENT: readonly string[] = ['affiliation', 'organisers']

/**
 * Who took part where: organisers of an event and those whom its speakers come from. Names are one where room 6 made
 * them one, or else where an organisation is known by them.
 */
export function attendances(library: Library): Attendance[] {
  const events = new Map<string, Set<string>>()
  const add = (name: string, event: string) => events.set(name, (events.get(name) ?? new Set()).add(event))
  const things = (library.base.things ?? []).filter(({ kind }) => kind === 'organisation')
  for (const { name, mentions } of things)
    for (const { record: id, field } of mentions) {
      const event = PRESENT.includes(field) ? eventOf(library.records.get(id)) : null
      if (event !== null) add(name, event)
    }
  if (things.length === 0)
    for (const record of library.records.values())
      for (const named of [record['affiliation'], record['organisers']].flat()) {
        const event = eventOf(record)
        if (typeof named === 'string' && event !== null)
          add(library.organisationNamed(named)?.name ?? named, event)
      }
  return [...events].map(([name, at]) => ({ name, events: at }))
}

/** Of several records of one event the one that the others point to. */
function eventOf(record: BaseRecord | undefined): string | null {
  if (!record) return null
  return record.event ?? (record.type === 'event' ? record.id : null)
}
