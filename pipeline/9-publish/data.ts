import { jsonSchemas } from '../../schemas/all.ts'
import type { IndexedBase, OutFile } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import { canonicalJson } from './json.ts'

/** Everything under data/ but the manifest: the contract with other programs. */
export function data(base: IndexedBase, messages: readonly Message[]): readonly OutFile[] {
  return [
    { path: 'data/documents.ndjson', content: lines(base.docs.map((doc) => doc.entry)) },
    { path: 'data/records.ndjson', content: lines(base.records) },
    { path: 'data/links.ndjson', content: lines(base.links) },
    ...across(base),
    { path: 'data/report.json', content: `${canonicalJson({ messages }, 1)}\n` },
    ...base.docs.map((doc) => ({ path: `data/text/${doc.entry.id}.txt`, content: doc.text })),
    ...jsonSchemas().map(({ name, schema }) => ({
      path: `data/schemas/${name}.json`,
      content: `${JSON.stringify(schema, null, 1)}\n`,
    })),
  ]
}

/** What shows across documents: one file a kind. */
function across(base: IndexedBase): readonly OutFile[] {
  const files: readonly (readonly [name: string, values: readonly unknown[] | undefined])[] = [
    ['things', base.things],
    ['recurrences', base.recurrences],
    ['ledger', base.ledger],
    ['broken-threads', base.brokenThreads],
    ['grades', base.grades],
    ['sessions', base.sessions],
    ['tombstones', base.tombstones],
    ['decisions', base.decisions],
    ['attribution', base.attribution],
  ]
  return files.map(([name, values]) => ({ path: `data/${name}.ndjson`, content: lines(values ?? []) }))
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${canonicalJson(value)}\n`).join('')
}
