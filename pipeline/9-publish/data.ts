import { jsonSchemas } from '../../schemas/all.ts'
import type { TieredBase } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import type { LongFile, OutFile } from '../model/out-file.ts'
import { textBytes } from '../text/text-bytes.ts'
import { canonicalJson } from './json.ts'

/** Everything under data/ but the manifest: the contract with other programs. Each file is made when it is asked for. */
export function* data(base: TieredBase, messages: readonly Message[]): Generator<OutFile | LongFile> {
  yield { path: 'data/documents.ndjson', parts: lines(base.docs.map((doc) => doc.entry)) }
  yield { path: 'data/records.ndjson', parts: lines(base.records) }
  yield { path: 'data/links.ndjson', parts: lines(base.links) }
  for (const [name, values] of across(base)) yield { path: `data/${name}.ndjson`, parts: lines(values ?? []) }
  yield { path: 'data/report.json', content: `${canonicalJson({ messages }, 1)}\n` }
  for (const { entry, text } of base.docs) yield { path: `data/text/${entry.id}.txt`, content: text }
  for (const { name, schema } of jsonSchemas())
    yield { path: `data/schemas/${name}.json`, content: `${JSON.stringify(schema, null, 1)}\n` }
}

/** What shows across documents: one file a kind. */
function across(
  base: TieredBase,
): readonly (readonly [name: string, values: readonly unknown[] | undefined])[] {
  return [
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
}

function lines(values: readonly unknown[]): Iterable<Uint8Array> {
  return textBytes(linesOf(values))
}

function* linesOf(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield `${canonicalJson(value)}\n`
}
