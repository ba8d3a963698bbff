import type { Attribution, Grade, LedgerEntry, SessionTrace } from '../../model/across.ts'
import type { KnownDoc, TieredBase } from '../../model/base.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import { TYPE_ORDER } from '../../text/type-order.ts'
import { organisationFinder, type Thing, thingsOf } from './things.ts'

/** An edge as one of its ends sees it. */
export interface Neighbour {
  readonly record: BaseRecord
  readonly link: Link
  readonly forth: boolean
}

/** The base laid out for looking things up. Lists of records are in the order of their documents. */
export interface Library {
  readonly base: TieredBase
  readonly docs: ReadonlyMap<string, KnownDoc>
  readonly records: ReadonlyMap<string, BaseRecord>
  readonly events: readonly BaseRecord[]
  readonly ofDocument: Shelves
  /** Where a record stands on the shelf of its own document. */
  readonly places: ReadonlyMap<string, number>
  readonly ofEvent: Shelves
  readonly ofType: Shelves
  readonly ofTheme: Shelves
  readonly ofCountry: Shelves
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>
  readonly themeLabels: ReadonlyMap<string, string>
  /** Ids of the documents whose files the site carries. */
  readonly copied: ReadonlySet<string>
  /** Whether there are any: the shell of all pages that may show a file says so. */
  readonly carriesFiles: boolean
  /** Where the site will stand; null where that is not known. */
  readonly baseUrl: string | null
  /** By document. */
  readonly attributionOf: ReadonlyMap<string, readonly Attribution[]>
  readonly ledger: ReadonlyMap<string, LedgerEntry>
  readonly grades: ReadonlyMap<string, Grade>
  readonly traces: ReadonlyMap<string, SessionTrace>
  readonly people: readonly Thing[]
  readonly organisations: readonly Thing[]
  organisationNamed(named: string): Thing | undefined
  /** The person that a speaker record is a sighting of. */
  personOf(record: string): Thing | undefined
  /** By the id that room 6 gave it. */
  thingWithId(id: string): Thing | undefined
}

/** Records by the word they share. */
export type Shelves = ReadonlyMap<string, readonly BaseRecord[]>

export function library(
  base: TieredBase,
  copied: ReadonlySet<string> = new Set(),
  baseUrl: string | null = null,
): Library {
  const shown = base.records.filter((record) => record.review !== 'rejected')
  const inOrder = [...shown].sort(byPosition)
  const records = new Map(shown.map((record) => [record.id, record]))
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
  const ofDocument = documentShelves(inOrder)
  return {
    base,
    docs: new Map(base.docs.map((doc) => [doc.entry.id, doc])),
    records,
    copied,
    carriesFiles: copied.size > 0,
    baseUrl,
    attributionOf: attributionOf(base),
    ledger: new Map((base.ledger ?? []).map((entry) => [entry.commitment, entry])),
    grades: new Map((base.grades ?? []).map((grade) => [grade.record, grade])),
    traces: new Map((base.sessions ?? []).map((trace) => [trace.session, trace])),
    events: inOrder.filter(isOwnEvent).sort(newestFirst),
    ofDocument,
    places: placesOn(ofDocument),
    ofEvent: shelve(inOrder, (record) => (record.event === null ? [] : [record.event])),
    ofType: shelve(inOrder, (record) => [record.type], TYPE_ORDER),
    ofTheme: shelve(inOrder, (record) => record.themes),
    ofCountry: shelve(inOrder, (record) => record.countries),
    neighbours: neighboursOf(base.links, records),
    themeLabels: new Map(base.themes.map((theme) => [theme.id, theme.label])),
    people,
    organisations,
    organisationNamed: organisationFinder(organisations),
    personOf: (record) => personOf.get(record),
    thingWithId: (id) => byThingId.get(id),
  }
}

function attributionOf({ attribution = [] }: TieredBase): ReadonlyMap<string, readonly Attribution[]> {
  const found = new Map<string, Attribution[]>()
  for (const limits of attribution) remember(found, limits.document, () => []).push(limits)
  return found
}

/** Several documents may tell of one event; the record that the others point to stands for it. */
function isOwnEvent(record: BaseRecord): boolean {
  return record.type === 'event' && (record.event === null || record.event === record.id)
}

/** Where a record first stands in a document; 0 where it does not. */
export function positionIn(record: BaseRecord, document: string): number {
  return record.evidence.find((evidence) => evidence.document === document)?.span[0] ?? 0
}

/** Records by type, in the order in which types are shown. */
export function groupedByType(records: readonly BaseRecord[]): Shelves {
  return shelve(records, (record) => [record.type], TYPE_ORDER)
}

/** Records by key, keys in `order` first and then by code unit. */
export function shelve(
  records: readonly BaseRecord[],
  keysOf: (record: BaseRecord) => readonly string[],
  order: readonly string[] = [],
): Shelves {
  const shelves = new Map<string, BaseRecord[]>()
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(record)
      else shelves.set(key, [record])
    }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return new Map([...shelves].sort(([a], [b]) => rank(a) - rank(b) || byCodeUnit(a, b)))
}

/** A record may also stand in other documents than its first; each shelf is in the order of its own document. */
function documentShelves(records: readonly BaseRecord[]): Shelves {
  const shelves = new Map<string, readonly BaseRecord[]>()
  for (const [document, shelf] of shelve(records, documentsOf))
    shelves.set(
      document,
      [...shelf].sort((a, b) => positionIn(a, document) - positionIn(b, document) || byCodeUnit(a.id, b.id)),
    )
  return shelves
}

function placesOn(shelves: Shelves): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [document, shelf] of shelves)
    shelf.forEach((record, at) => {
      if (record.document === document) places.set(record.id, at)
    })
  return places
}

function documentsOf(record: BaseRecord): readonly string[] {
  return [record.document, ...record.evidence.map((evidence) => evidence.document)]
}

function byPosition(a: BaseRecord, b: BaseRecord): number {
  return (
    byCodeUnit(a.document, b.document) ||
    positionIn(a, a.document) - positionIn(b, b.document) ||
    byCodeUnit(a.id, b.id)
  )
}

function newestFirst(a: BaseRecord, b: BaseRecord): number {
  return byCodeUnit(String(b['start'] ?? ''), String(a['start'] ?? '')) || byCodeUnit(a.id, b.id)
}

function neighboursOf(
  links: readonly Link[],
  records: ReadonlyMap<string, BaseRecord>,
): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>()
  const add = (at: string, id: string, link: Link, forth: boolean) => {
    const record = records.get(id)
    if (!record || at === id) return
    const list = found.get(at)
    if (list) list.push({ record, link, forth })
    else found.set(at, [{ record, link, forth }])
  }
  for (const link of links) {
    add(link.from, link.to, link, true)
    add(link.to, link.from, link, false)
  }
  return found
}
