import type { Base } from '../../model/base.ts'
import { documentPath, recordPath, siteAddress } from '../../text/paths.ts'
import { joined, textBytes } from '../../text/text-bytes.ts'
import { canonicalJson } from '../json.ts'
import { linkedDocument, linkedRecord } from './linked-things.ts'

/** The whole base as JSON-LD in the terms of schema.org, with addresses where the site has one. Rejected records are left out. */
export function linkedData(base: Base, baseUrl: string | null): Iterable<Uint8Array> {
  return textBytes(parts(base, baseUrl))
}

function* parts(base: Base, baseUrl: string | null): Generator<string> {
  yield `{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n`
  yield* joined(things(base, baseUrl), ',\n')
  yield '\n]}\n'
}

function* things({ docs, records }: Base, baseUrl: string | null): Generator<string> {
  for (const { entry } of docs)
    yield canonicalJson(linkedDocument(entry, siteAddress(baseUrl, documentPath(entry.id))))
  for (const record of records)
    if (record.review !== 'rejected')
      yield canonicalJson(linkedRecord(record, siteAddress(baseUrl, recordPath(record.id))))
}
