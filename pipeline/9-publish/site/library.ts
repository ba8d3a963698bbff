import type { Attribution, Grade, LedgerEntry, SessionTrace } from '../../model/across.ts'
import type { KnownDoc, TieredBase } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import { TYPE_ORDER } from '../../text/type-order.ts'
import { type NamedThings, namedThings } from './named-things.ts'
import { type Neighbour, neighboursOf } from './neighbours-of.ts'
import { documentShelves, placesOn, positionIn, type Shelves, shelve } from './shelves.ts'

/** The base laid out for looking things up. Lists of records are in the order of their documents. */
export interface Library extends NamedThings {
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
}

/** Lays a base out: without what people rejected; `copied` are the documents whose files the site carries. */
export function library(
  base: TieredBase,
  copied: ReadonlySet<string> = new Set(),
  baseUrl: string | null = null,
): Library {
  const shown = base.records.filter((record) => record.review !== 'rejected')
  const inOrder = [...shown].sort(byPosition)
  const records = new Map(shown.map((record) => [record.id, record]))
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
    ...namedThings(base, inOrder, records),
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
