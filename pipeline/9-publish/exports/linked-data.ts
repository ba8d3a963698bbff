import type { Base } from '../../model/base.ts'
import { documentPath, recordPath, siteAddress } from '../../text/paths.ts'
import { canonicalJson } from '../json.ts'
import { linkedDocument, linkedRecord } from './linked-things.ts'

/** The whole base as JSON-LD in the terms of schema.org, with addresses where the site has one. Rejected records are left out. */
export function linkedData({ docs, records }: Base, baseUrl: string | null): string {
  const things = [
    ...docs.map(({ entry }) => linkedDocument(entry, siteAddress(baseUrl, documentPath(entry.id)))),
    ...records
      .filter(({ review }) => review !== 'rejected')
      .map((record) => linkedRecord(record, siteAddress(baseUrl, recordPath(record.id)))),
  ]
  return `{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n${things.map((thing) => canonicalJson(thing)).join(',\n')}\n]}\n`
}
