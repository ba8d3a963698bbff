import type { BaseRecord } from '../../model/record.ts'
import type { Library } from './library.ts'
import type { Neighbour } from './neighbours-of.ts'
import type { Named, NamedNeighbour, RecordSeen } from './record-seen.ts'

/** The library that a record's page is made of: it holds what is seen, and beside that nothing. */
export function libraryOf(seen: RecordSeen): Library {
  const { record, docs, steps, event, similar, entry, grade, code } = seen
  const { id, document } = record
  const neighbours = seen.neighbours.map((end) => neighbourOf(end, id))
  const shelf = steps && [...oneOf(steps[0]), record, ...oneOf(steps[1])]
  const others = [...oneOf(event), ...similar.map(asRecord)]
  const named = new Map(record.organisations.map((name, at) => [name, seen.organisations[at]]))
  return {
    ...nothing,
    base: {
      ...nothing.base,
      similar: { [id]: similar.map((other) => other.id) },
      codes: code ? { [record.rule]: code } : {},
    },
    docs: new Map(docs.map((doc) => [doc.entry.id, doc])),
    records: new Map([...others, ...neighbours.map((end) => end.record), record].map((one) => [one.id, one])),
    ofDocument: new Map(shelf ? [[document, shelf]] : []),
    places: new Map(shelf ? [[id, shelf.indexOf(record)]] : []),
    neighbours: new Map([[id, neighbours]]),
    themeLabels: new Map(record.themes.flatMap((theme, at) => labelled(theme, seen.labels[at]))),
    copied: new Set(docs.flatMap(({ entry: { id } }, at) => (seen.copied[at] ? [id] : []))),
    carriesFiles: seen.carriesFiles,
    baseUrl: seen.baseUrl,
    attributionOf: new Map([[document, seen.attribution]]),
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

function neighbourOf({ to: named, kind, forth }: NamedNeighbour, id: string): Neighbour {
  const [from, to] = forth ? [id, named.id] : [named.id, id]
  return { record: asRecord(named), link: { from, to, kind, evidence: '', score: 0 }, forth }
}

function oneOf(named: Named | undefined): readonly BaseRecord[] {
  return named ? [asRecord(named)] : []
}

/** A record of which nothing is known but its name. */
export function asRecord({ id, type, words }: Named): BaseRecord {
  return { ...unknown, id, type, text: words }
}

function labelled(theme: string, label: string | undefined): readonly (readonly [string, string])[] {
  return label === undefined ? [] : [[theme, label]]
}

const unknown: BaseRecord = {
  id: '',
  type: '',
  text: '',
  document: '',
  event: null,
  session: null,
  evidence: [],
  themes: [],
  countries: [],
  organisations: [],
  rule: '',
  confidence: 0,
  review: 'candidate',
}

const none: readonly BaseRecord[] = []

/** The library of an empty base. */
export const nothing: Library = {
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
  attributionOf: new Map(),
  ledger: new Map(),
  grades: new Map(),
  traces: new Map(),
  people: [],
  organisations: [],
  organisationNamed: () => undefined,
  personOf: () => undefined,
  thingWithId: () => undefined,
}
