import type { FollowUp, LedgerEntry } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Thing } from '../../model/thing.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { withoutDefinite } from '../../text/grammar.ts'
import { grouped } from '../grouped.ts'
import { recordFinder } from '../record-finder.ts'
import type { Table } from '../table.ts'
import type { Organisations } from '../things/organisations.ts'
import { actorsIn, leadsOf } from './actors.ts'
import { findFollowUps } from './find-follow-ups.ts'
import { keepLedger } from './keep-ledger.ts'
import { pledgeOf } from './pledge.ts'
import { productTypes } from './product-types.ts'

/** What later documents say of every commitment and recommendation. */
export function followUpsOf(
  { docs, records, entryOf, asked }: Table,
  bodies: Organisations,
  things: readonly Thing[],
): ReadonlyMap<string, readonly FollowUp[]> {
  const byDocument = new Map(docs.map((doc) => [doc.id, doc]))
  const thingById = new Map(things.map((thing) => [thing.id, thing]))
  const promises = records
    .filter(
      (record) =>
        (record.type === 'commitment' || record.type === 'recommendation') && record.review !== 'rejected',
    )
    .flatMap((record) => {
      const doc = byDocument.get(record.document)
      return doc
        ? [
            pledgeOf(
              record,
              doc,
              entryOf(record.document)?.date ?? null,
              actorNames(record, doc.lexicon, bodies, thingById),
              asked,
            ),
          ]
        : []
    })
  const shelves = grouped(records, ({ document }) => [document])
  const dated = docs.map((doc) => ({
    doc,
    date: entryOf(doc.id)?.date ?? null,
    publishers: (entryOf(doc.id)?.publishers ?? []).map(foldKey),
    recordAt: recordFinder(shelves.get(doc.id) ?? []),
    named: (shelves.get(doc.id) ?? [])
      .filter(({ type }) => productTypes.has(type))
      .flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  }))
  return findFollowUps(promises, dated, asked)
}

/** Names under which whoever is to act may be mentioned. */
function actorNames(
  record: BaseRecord,
  lexicon: Lexicon,
  bodies: Organisations,
  things: ReadonlyMap<string, Thing>,
): readonly string[] {
  const actor = record['lead'] ?? record['addressee']
  if (typeof actor !== 'string') return []
  const names = actorsIn(actor, lexicon).flatMap((part) => [
    part,
    ...(things.get(bodies.idOf(part, record.document) ?? '')?.names ?? []),
  ])
  return [
    ...new Set(
      names.map((name) => foldKey(withoutDefinite(name, lexicon))).filter((name) => name.length > 1),
    ),
  ]
}

/** The ledger of all commitments, as of the day asked for. */
export function ledgerOf(
  { records, entryOf, docs, asOf }: Table,
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
  idOf: (name: string, document: string) => string | null,
): readonly LedgerEntry[] {
  const dates = docs
    .map((doc) => entryOf(doc.id)?.date ?? null)
    .filter((date) => date !== null)
    .sort(byCodeUnit)
  const newest = dates.at(-1) ?? null
  const laterDocuments = (commitment: BaseRecord) =>
    (entryOf(commitment.document)?.date ?? '9') < (newest ?? '')
  const lexicons = new Map(docs.map((doc) => [doc.id, doc.lexicon]))
  const leads = ({ lead, document }: BaseRecord) => {
    const lexicon = lexicons.get(document)
    return typeof lead === 'string' && lexicon ? leadsOf(lead, lexicon, (name) => idOf(name, document)) : []
  }
  const commitments = records.filter(({ type, review }) => type === 'commitment' && review !== 'rejected')
  return keepLedger(commitments, { asOf: asOf ?? newest, laterDocuments, followUps, leadsOf: leads })
}
