import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Documents, queries and judgements of a test collection. */
export interface Collection {
  readonly name: string
  readonly docs: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  readonly queries: readonly { readonly id: string; readonly text: string }[]
  /** Query -> document -> grade. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Every folder with docs.jsonl, queries.jsonl and qrels.tsv; none where there is no such place. */
export function readCollections(folder: string): readonly Collection[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'qrels.tsv')))
    .map((name) => ({
      name,
      docs: jsonLines(join(folder, name, 'docs.jsonl')),
      queries: jsonLines(join(folder, name, 'queries.jsonl')),
      grades: grades(join(folder, name, 'qrels.tsv')),
    }))
}

function jsonLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

function grades(path: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byQuery = new Map<string, Map<string, number>>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [query, doc, grade] = line.split('\t')
    if (query === undefined || doc === undefined || grade === undefined) continue
    const docs = byQuery.get(query) ?? new Map<string, number>()
    byQuery.set(query, docs.set(doc, Number(grade)))
  }
  return byQuery
}
