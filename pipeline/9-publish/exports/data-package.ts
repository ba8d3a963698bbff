import type { BaseRecord } from '../../model/record.ts'
import { canonicalJson } from '../json.ts'
import { type Column, DOCUMENT_COLUMNS } from './tables.ts'

/** datapackage.json, at the root of out/: what is in which file, and in which columns of the table of records, for programs that read Data Packages. */
export function dataPackage(ofRecords: readonly Column<BaseRecord>[]): string {
  const table = (name: string, columns: readonly (readonly [name: string, ...rest: unknown[]])[]) => ({
    name,
    path: `exports/${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: { fields: columns.map(([column]) => ({ name: column, type: typeOf(column) })), primaryKey: 'id' },
  })
  const lines = (name: string) => ({
    name: `${name}-ndjson`,
    path: `data/${name}.ndjson`,
    format: 'ndjson',
    encoding: 'utf-8',
  })
  const content = {
    name: 'debrief-knowledge-base',
    title: 'Knowledge base made by Debrief',
    profile: 'data-package',
    resources: [
      table('documents', DOCUMENT_COLUMNS),
      table('records', ofRecords),
      ...['documents', 'records', 'links'].map(lines),
    ],
  }
  return `${canonicalJson(content, 1)}\n`
}

const TYPES: Readonly<Record<string, string>> = {
  pages: 'integer',
  words: 'integer',
  confidence: 'number',
  day: 'integer',
  minutes: 'integer',
}

function typeOf(column: string): string {
  return TYPES[column] ?? 'string'
}
