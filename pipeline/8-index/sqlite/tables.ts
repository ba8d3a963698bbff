import { FIELDS, type Field } from '../../query/fields.ts'
import { languagesOf } from '../../query/languages.ts'
import { type Column, FACETS, type IndexedRows } from '../../query/parts.ts'
import type { Database, Value } from '../../query/sqlite/database.ts'
import { packColumn } from '../../query/sqlite/packed-column.ts'
import { SQLITE_FORMAT } from '../../query/sqlite/schema.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** Everything that is neither a word nor a card. */
export function writeNotes(database: Database, { cards, expansions }: IndexedRows): void {
  const { documents, events } = cards
  const languages = languagesOf(cards)
  const notes = { format: SQLITE_FORMAT, size: cards.cards.length, languages, documents, events, expansions }
  writeAll(
    database,
    'notes',
    Object.entries(notes).map(([name, value]) => [name, JSON.stringify(value)]),
  )
}

/** Facets and dates. */
export function writeColumns(database: Database, { cards, facets }: IndexedRows): void {
  const columns = [
    ...FACETS.map((facet) => [facet, facets[facet]] as const),
    ['date', columnOf(cards.cards.map(({ date }) => date))] as const,
    ['recurrence', columnOf(cards.cards.map(({ documents }) => String(documents)))] as const,
  ]
  writeAll(
    database,
    'columns',
    columns.map(([name, one]) => {
      const { counts, codes } = packColumn(one)
      return [name, JSON.stringify(one.values), counts, codes]
    }),
  )
}

/** How many words that are not common a field has, by row. */
export type FieldLengths = Readonly<Record<Field, Uint32Array>>

export function fieldLengths(rows: number): FieldLengths {
  return Object.fromEntries(FIELDS.map((field) => [field, new Uint32Array(rows)])) as FieldLengths
}

export function writeLengths(database: Database, lengths: FieldLengths): void {
  writeAll(
    database,
    'lengths',
    Object.entries(lengths).map(([name, { buffer }]) => [name, new Uint8Array(buffer)]),
  )
}

function writeAll(database: Database, table: string, rows: readonly (readonly Value[])[]): void {
  const [first] = rows
  if (!first) return
  const places = first.map(() => '?').join(', ')
  const write = database.prepare(`INSERT INTO ${table} VALUES (${places})`)
  for (const row of rows) write.run(row)
}

function columnOf(values: readonly (string | null)[]): Column {
  const known = [...new Set(values)].filter((value) => value !== null).sort(byCodeUnit)
  const codes = new Map(known.map((value, code) => [value, code]))
  return {
    values: known.map((value) => [value, value]),
    rows: values.map((value) => (value === null ? [] : [codes.get(value) ?? 0])),
  }
}
