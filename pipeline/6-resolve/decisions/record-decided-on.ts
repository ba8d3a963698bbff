import type { Decision } from '../../../schemas/decisions.ts'
import type { BaseRecord } from '../../model/record.ts'
import { readsCovered } from '../../text/cover.ts'
import { foldKey } from '../../text/fold.ts'
import { containment, shinglesOf } from '../recurrences/shingles.ts'

/** A decision about a single record. */
export type OnRecord = Extract<Decision, { readonly record: string }>

/** Share of word pairs from which a changed sentence under the same id is still what was decided on. */
const aligned = 0.6

/** The record that a decision names and quotes; `moved` where it is another by now, or reads otherwise. */
export function find(
  decision: OnRecord,
  byId: ReadonlyMap<string, BaseRecord>,
  byQuote: ReadonlyMap<string, readonly BaseRecord[]>,
) {
  const quote = foldKey(decision.quote)
  const named = byId.get(decision.record)
  if (named && (foldKey(named.text) === quote || foldKey(named.text).includes(quote)))
    return { found: named, moved: false }
  const type = decision.record.slice(0, decision.record.indexOf('/'))
  const others = (byQuote.get(quote) ?? []).filter((record) => record.type === type)
  const home = others.filter((record) => decision.record.startsWith(`${type}/${record.document}/`))
  const found = home[0] ?? (others.length === 1 ? others[0] : undefined) ?? reworded(named, quote)
  return { found, moved: true }
}

/** The record whose words are the quote's save for the names that are covered in it. */
export function coveredIn(
  records: readonly BaseRecord[],
  { record: id, quote }: OnRecord,
): BaseRecord | undefined {
  const type = id.slice(0, id.indexOf('/'))
  return records.find((record) => record.type === type && readsCovered(record.text, quote))
}

function reworded(named: BaseRecord | undefined, quote: string): BaseRecord | undefined {
  if (!named) return undefined
  const pairs = (text: string) => shinglesOf(text.split(' '))
  return containment(pairs(foldKey(named.text)), pairs(quote)) >= aligned ? named : undefined
}
