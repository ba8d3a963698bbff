import type { TieredBase } from '../../model/base.ts'
import type { LongFile, OutFile } from '../../model/out-file.ts'
import { canonicalJson } from '../json.ts'
import { annotations } from './annotations.ts'
import { dataPackage } from './data-package.ts'
import { linkedData } from './linked-data.ts'
import { skos } from './skos.ts'
import { documentsCsv, recordColumns, recordsCsv } from './tables.ts'

/** Whole-base exports, one file after the other. The contract itself is NDJSON, under data/. */
export function* exports(base: TieredBase, baseUrl: string | null): Generator<OutFile | LongFile> {
  const columns = recordColumns(base)
  yield {
    path: 'exports/documents.csl.json',
    content: `${canonicalJson(
      base.docs.map((doc) => doc.entry.citation),
      1,
    )}\n`,
  }
  yield { path: 'exports/documents.csv', parts: documentsCsv(base) }
  yield { path: 'exports/records.csv', parts: recordsCsv(base, columns) }
  yield { path: 'exports/base.jsonld', parts: linkedData(base, baseUrl) }
  yield { path: 'exports/themes.skos.jsonld', content: skos(base) }
  yield { path: 'exports/annotations.jsonld', parts: annotations(base) }
  yield { path: 'datapackage.json', content: dataPackage(columns) }
}
