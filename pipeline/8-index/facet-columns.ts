import type { Base } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import type { CardTable, Column, Facet, FacetTable } from '../query/parts.ts'
import { countryName } from '../text/countries/country-names.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { languageName } from '../text/language-names.ts'
import { capitalised } from './capitalised.ts'

type Value = readonly [value: string, label: string]

/** For each facet its values in order, and for every record the codes of those it has. */
export function facetTable(base: Base, records: readonly BaseRecord[], table: CardTable): FacetTable {
  const entries = new Map(base.docs.map(({ entry }) => [entry.id, entry]))
  const themes = new Map(base.themes.map((theme) => [theme.id, theme.label]))
  const speakers = speakersBySession(base)
  const organisations = organisationNames(base)
  const valuesOf: Readonly<Record<Facet, (record: BaseRecord, row: number) => readonly Value[]>> = {
    type: (record) => [[record.type, capitalised(record.type)]],
    theme: (record) => record.themes.map((id) => [id, themes.get(id) ?? id]),
    country: (record) => record.countries.map((code) => [code, countryName(code)]),
    event: (_, row) => {
      const event = table.cards[row]?.event
      return event ? [[event, table.events[event] ?? event]] : []
    },
    document: (record) =>
      [record.document, ...record.evidence.map(({ document }) => document)].map((id) => [
        id,
        table.documents[id]?.title || id,
      ]),
    organisation: (record) =>
      [...record.organisations, ...(record.type === 'organisation' ? [record.id] : [])].map((key) =>
        named(organisations.get(key) ?? key),
      ),
    speaker: (record) =>
      record.type === 'speaker'
        ? [named(textIn(record, 'name'))]
        : (speakers.get(record.id) ?? []).map(named),
    genre: (record) =>
      [entries.get(record.document)?.genre ?? 'other'].map((genre) => [genre, capitalised(genre)]),
    language: (record) =>
      [entries.get(record.document)?.language ?? ''].map((code) => [code, languageName(code)]),
    year: (_, row) => [table.cards[row]?.date?.slice(0, 4) ?? ''].map((year) => [year, year]),
    review: (record) => [[record.review, capitalised(record.review)]],
  }
  return Object.fromEntries(
    Object.entries(valuesOf).map(([facet, of]) => [facet, column(records.map(of))]),
  ) as unknown as FacetTable
}

/** Codes count the values in code-unit order. Of several labels for one value the first in that order is kept. */
function column(rows: readonly (readonly Value[])[]): Column {
  const labels = new Map<string, string>()
  for (const [value, label] of rows.flat().sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1])))
    if (value !== '' && !labels.has(value)) labels.set(value, label)
  const codes = new Map([...labels.keys()].map((value, code) => [value, code]))
  return {
    values: [...labels],
    rows: rows.map((values) =>
      [...new Set(values.flatMap(([value]) => codes.get(value) ?? []))].sort((a, b) => a - b),
    ),
  }
}

/** People and bodies are one value whatever the case and the punctuation of their names. */
function named(name: string): Value {
  return [foldKey(name), name]
}

function organisationNames(base: Base): ReadonlyMap<string, string> {
  const organisations = base.records.filter((record) => record.type === 'organisation')
  return new Map(organisations.map((record) => [record.id, textIn(record, 'name')]))
}

/** Names of those who speak at a session, by its id. */
function speakersBySession(base: Base): ReadonlyMap<string, readonly string[]> {
  const names = new Map(
    base.records
      .filter((record) => record.type === 'speaker')
      .map((record) => [record.id, textIn(record, 'name')]),
  )
  const sessions = new Map<string, string[]>()
  const add = (session: string, name: string) =>
    sessions.set(session, [...(sessions.get(session) ?? []), name])
  for (const record of base.records)
    if (record.type === 'speaker' && record.session !== null) add(record.session, textIn(record, 'name'))
  for (const { kind, from, to } of base.links) if (kind === 'speaks-at') add(to, names.get(from) ?? '')
  return sessions
}

function textIn(record: BaseRecord, field: string): string {
  const value = record[field]
  return typeof value === 'string' ? value : record.text
}
