import { csvRow } from '../../formats/csv-text.ts'
import type { Base, DocumentEntry } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { placeInWords } from '../../text/place-words.ts'
import { textBytes } from '../../text/text-bytes.ts'

export type Column<Row> = readonly [name: string, value: (row: Row) => unknown]

export const DOCUMENT_COLUMNS: readonly Column<DocumentEntry>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['genre', ({ genre }) => genre],
  ['date', ({ date }) => date],
  ['language', ({ language }) => language],
  ['publishers', ({ publishers }) => publishers],
  ['pages', ({ pages }) => pages],
  ['words', ({ words }) => words],
  ['event', ({ event }) => event],
  ['path', ({ path }) => path],
  ['format', ({ format }) => format],
  ['sha256', ({ sha256 }) => sha256],
]

const COMMON: readonly Column<BaseRecord>[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['text', ({ text }) => text],
  ['document', ({ document }) => document],
  ['event', ({ event }) => event],
  ['session', ({ session }) => session],
  ['place', ({ evidence: [first] }) => (first ? placeInWords(first) : '')],
  ['quotes', ({ evidence }) => evidence.map(({ quote }) => quote)],
  ['themes', ({ themes }) => themes],
  ['countries', ({ countries }) => countries],
  ['organisations', ({ organisations }) => organisations],
  ['rule', ({ rule }) => rule],
  ['confidence', ({ confidence }) => confidence],
  ['review', ({ review }) => review],
]

/** Keys that a column of another name shows. */
const SHOWN: ReadonlySet<string> = new Set([...COMMON.map(([name]) => name), 'evidence'])

/** Columns that are made of evidence: a field of a type that is called so, such as the place of an event, is another thing. */
const MADE: ReadonlySet<string> = new Set(['place', 'quotes'])

/** Columns of all records: what every record has, then the fields of the types by name. */
export function recordColumns({ records }: Base): readonly Column<BaseRecord>[] {
  const own = new Map<string, Column<BaseRecord>[1]>()
  for (const record of records)
    for (const key in record) {
      if (!SHOWN.has(key)) own.set(key, (one) => one[key])
      if (MADE.has(key))
        own.set(`${record.type}_${key}`, (one) => (one.type === record.type ? one[key] : null))
    }
  return [...COMMON, ...[...own].sort(([a], [b]) => byCodeUnit(a, b))]
}

/** A row a document. */
export function documentsCsv({ docs }: Base): Iterable<Uint8Array> {
  return table(
    DOCUMENT_COLUMNS,
    docs.map(({ entry }) => entry),
  )
}

/** A row a record, with those columns; lists are joined by semicolons. */
export function recordsCsv({ records }: Base, columns: readonly Column<BaseRecord>[]): Iterable<Uint8Array> {
  return table(columns, records)
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Iterable<Uint8Array> {
  return textBytes(lines(columns, rows))
}

function* lines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  yield csvRow(columns.map(([name]) => name))
  for (const row of rows) yield csvRow(columns.map(([, value]) => plain(value(row))))
}

function plain(value: unknown): unknown {
  const nested = typeof value === 'object' && value !== null && !Array.isArray(value)
  return nested ? JSON.stringify(value) : value
}
