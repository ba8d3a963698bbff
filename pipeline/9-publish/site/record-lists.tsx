import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { sentenceCase } from '../../text/sentence-case.ts'
import type { Library } from './library.ts'
import type { RecordList } from './list-body.tsx'
import { dateOf } from './list-times.ts'
import { ThingAbout } from './thing-about.tsx'
import { countryPath, organisationPath, personPath, themePath, typePath } from './thing-paths.ts'
import type { Thing } from './things.ts'
import { typePlural } from './words.ts'

/** Every list of records that has pages: by type, theme, country, person and organisation. */
export function recordLists(library: Library): readonly RecordList[] {
  const newest = newestFirst(library)
  const mentions = mentionsOf(library)
  return [
    ...[...library.ofType].map(([type, records]) => ({
      path: typePath(type),
      kind: 'Type of record',
      title: typePlural(type),
      records: newest(records),
      search: ['type', type] as const,
    })),
    ...[...library.ofTheme].map(([id, records]) => ({
      path: themePath(id),
      kind: 'Theme',
      title: sentenceCase(library.themeLabels.get(id) ?? id),
      records: newest(records),
      search: ['theme', id] as const,
    })),
    ...[...library.ofCountry].map(([code, records]) => ({
      path: countryPath(code),
      kind: 'Country',
      title: countryName(code),
      records: newest(records),
      search: ['country', code] as const,
    })),
    ...library.people.map((person) =>
      thingList(person, personPath(person), 'Person', newest(person.records)),
    ),
    ...library.organisations.map((thing) => {
      const named = new Set([...thing.records, ...(mentions.get(thing) ?? [])])
      return thingList(thing, organisationPath(thing), 'Organisation', newest([...named]))
    }),
  ]
}

/** By the date of the document, newest first; within a document in its own order. */
export function newestFirst(library: Library): (records: readonly BaseRecord[]) => readonly BaseRecord[] {
  return (records) => [...records].sort((a, b) => byCodeUnit(dateOf(b, library), dateOf(a, library)))
}

function thingList(thing: Thing, path: string, kind: string, records: readonly BaseRecord[]): RecordList {
  return {
    path,
    kind,
    title: thing.name,
    records,
    about: (view) => <ThingAbout view={view} thing={thing} />,
  }
}

/** Records that name an organisation, by organisation. */
function mentionsOf(library: Library): ReadonlyMap<Thing, readonly BaseRecord[]> {
  const found = new Map<Thing, BaseRecord[]>()
  for (const record of library.records.values()) {
    if (record.type === 'organisation') continue
    for (const thing of new Set(record.organisations.map((named) => library.organisationNamed(named)))) {
      if (!thing) continue
      const list = found.get(thing)
      if (list) list.push(record)
      else found.set(thing, [record])
    }
  }
  return found
}
