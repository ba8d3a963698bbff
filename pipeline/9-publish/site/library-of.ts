import type { BaseRecord } from '../../model/record.ts'
import type { Library, Neighbour } from './library.ts'
import type { RecordSeen } from './record-seen.ts'

/** The library that a record's page is made of: it holds what is seen, and beside that nothing. */
export function libraryOf(seen: RecordSeen): Library {
  const { record, docs, steps, event, similar, entry, grade, code } = seen
  const { id, document } = record
  const neighbours = seen.neighbours.map(ofItsKind)
  const shelf = steps && [steps[0], record, steps[1]].flatMap((one) => one ?? [])
  const named = new Map(record.organisations.map((name, at) => [name, seen.organisations[at]]))
  return {
    ...nothing,
    base: {
      ...nothing.base,
      similar: { [id]: similar.map((other) => other.id) },
      codes: code ? { [record.rule]: code } : {},
      attribution: seen.attribution,
    },
    docs: new Map(docs.map((doc) => [doc.entry.id, doc])),
    records: new Map(
      [record, ...(event ? [event] : []), ...similar, ...neighbours.map((end) => end.record)].map((one) => [
        one.id,
        one,
      ]),
    ),
    ofDocument: new Map(shelf ? [[document, shelf]] : []),
    places: new Map(shelf ? [[id, shelf.indexOf(record)]] : []),
    neighbours: new Map([[id, neighbours]]),
    themeLabels: new Map(record.themes.flatMap((theme, at) => labelled(theme, seen.labels[at]))),
    copied: new Set(docs.flatMap(({ entry: { id } }, at) => (seen.copied[at] ? [id] : []))),
    carriesFiles: seen.carriesFiles,
    baseUrl: seen.baseUrl,
    ledger: new Map(entry ? [[id, entry]] : []),
    grades: new Map(grade ? [[id, grade]] : []),
    organisationNamed: (name) => {
      const [key, full] = named.get(name) ?? []
      return key === undefined || full === undefined
        ? undefined
        : { key, name: full, records: [], known: null }
    },
  }
}

/** As much of a link as prints tell. */
function ofItsKind({ record, link: { from, to, kind }, forth }: Neighbour): Neighbour {
  return { record, link: { from, to, kind, evidence: '', score: 0 }, forth }
}

function labelled(theme: string, label: string | undefined): readonly (readonly [string, string])[] {
  return label === undefined ? [] : [[theme, label]]
}

const none: readonly BaseRecord[] = []

const nothing: Library = {
  base: { docs: [], records: none, links: [], themes: [] },
  docs: new Map(),
  records: new Map(),
  events: none,
  ofDocument: new Map(),
  places: new Map(),
  ofEvent: new Map(),
  ofType: new Map(),
  ofTheme: new Map(),
  ofCountry: new Map(),
  neighbours: new Map(),
  themeLabels: new Map(),
  copied: new Set(),
  carriesFiles: false,
  baseUrl: null,
  ledger: new Map(),
  grades: new Map(),
  traces: new Map(),
  people: [],
  organisations: [],
  organisationNamed: () => undefined,
  personOf: () => undefined,
  thingWithId: () => undefined,
}
