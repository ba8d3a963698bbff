import type { Base } from '../../model/base.ts'
import { canonicalJson } from '../json.ts'
import { linkedDocument, linkedRecord } from './linked-things.ts'

/** The whole base as JSON-LD in the terms of schema.org. Rejected records are left out. */
export function linkedData({ docs, records }: Base): string {
  const things = [
    ...docs.map(({ entry }) => linkedDocument(entry)),
    ...records.filter(({ review }) => review !== 'rejected').map(linkedRecord),
  ]
  return `{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n${things.map((thing) => canonicalJson(thing)).join(',\n')}\n]}\n`
}
