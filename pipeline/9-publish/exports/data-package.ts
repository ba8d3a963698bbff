import type { Base } from '../../model/base.ts'
import { canonicalJson } from '../json.ts'
import { DOCUMENT_COLUMNS, recordColumns } from './tables.ts'

/** datapackage.json, at the root of out/: what is in which file, for programs that read Data Packages. */
export function dataPackage(base: Base): string {
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
      table('records', recordColumns(base)),
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
