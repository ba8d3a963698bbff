import { recordSchemas } from '../../../schemas/all.ts'
import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied } from '../../model/across.ts'
import type { Report } from '../../model/message.ts'
import type { BaseRecord } from '../../model/record.ts'
import { readsCovered } from '../../text/cover.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { containment, shinglesOf } from '../recurrences/shingles.ts'

/** Records as people have decided they should be, and what became of each decision. */
export interface Decided {
  readonly records: readonly BaseRecord[]
  readonly applied: readonly Applied[]
}

type OnRecord = Extract<Decision, { readonly record: string }>

/**
 * Applies what was decided about single records. A record is found by its id and quote, or by its quote alone. A decision
 * that is lost may name people of a document in `withheld`, and is told of without its words.
 */
export function applyDecisions(
  records: readonly BaseRecord[],
  decisions: readonly Decision[],
  withheld: readonly string[],
  report: Report,
): Decided {
  const byId = new Map(records.map((record) => [record.id, record]))
  const onRecords = decisions.filter((decision) => 'record' in decision)
  const byQuote =
    onRecords.length === 0
      ? new Map<string, BaseRecord[]>()
      : grouped(records, (record) => [foldKey(record.text)])
  const changed = new Map<string, BaseRecord>()
  const ofDocument = withheld.length === 0 ? null : grouped(records, ({ document }) => [document])
  const applied = onRecords.map((decision): Applied => {
    const home = withheld.find((document) =>
      decision.record.split('/').slice(1).join('/').startsWith(`${document}/`),
    )
    const direct = find(decision, byId, byQuote)
    const found = direct.found ?? coveredIn(ofDocument?.get(home ?? '') ?? [], decision)
    const on = found?.id ?? (home === undefined ? decision.record : `a record of ${home}`)
    const say = (state: Applied['state'], reason: string): Applied => ({
      decide: decision.decide,
      on: [on],
      because: decision.because ?? null,
      state,
      reason,
    })
    if (!found) {
      const words = home === undefined ? `the words \`${decision.quote.slice(0, 80)}\`` : 'its words'
      report(
        'warning',
        'decision-lost',
        `Unexpected decision (${decision.decide}) on ${on}, expected a record with ${words}; look at it again with \`debrief review\``,
      )
      return say('lost', 'no record has this quote')
    }
    const moved = direct.moved
    const after = decidedRecord(changed.get(found.id) ?? found, decision)
    if (after === null) {
      report(
        'warning',
        'decision-unfit',
        `Unexpected fields in the decision on ${decision.record}, expected those of a ${found.type}; it was not applied`,
      )
      return say('lost', 'the edited record would not fit its schema')
    }
    changed.set(found.id, after)
    return say(moved ? 'moved' : 'applied', moved ? 'found again by its words' : 'found by id and quote')
  })
  return { records: records.map((record) => changed.get(record.id) ?? record), applied }
}

function find(
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
function coveredIn(records: readonly BaseRecord[], { record: id, quote }: OnRecord): BaseRecord | undefined {
  const type = id.slice(0, id.indexOf('/'))
  return records.find((record) => record.type === type && readsCovered(record.text, quote))
}

/** Share of word pairs from which a changed sentence under the same id is still what was decided on. */
const aligned = 0.6

function reworded(named: BaseRecord | undefined, quote: string): BaseRecord | undefined {
  if (!named) return undefined
  const pairs = (text: string) => shinglesOf(text.split(' '))
  return containment(pairs(foldKey(named.text)), pairs(quote)) >= aligned ? named : undefined
}

/** Null where the edit would break the record's schema. */
function decidedRecord(record: BaseRecord, decision: OnRecord): BaseRecord | null {
  if (decision.decide === 'accept') return { ...record, review: 'accepted' }
  if (decision.decide === 'reject') return { ...record, review: 'rejected' }
  const own = ['id', 'type', 'document', 'evidence', 'rule', 'review', 'raw']
  const fields = Object.fromEntries(
    Object.entries(decision.fields ?? {}).filter(([key]) => !own.includes(key)),
  )
  const raw = {
    text: record.text,
    ...Object.fromEntries(Object.keys(fields).map((key) => [key, record[key] ?? null])),
  }
  const after: BaseRecord = {
    ...record,
    ...fields,
    ...(decision.text === undefined ? {} : { text: decision.text }),
    raw,
    review: 'edited',
  }
  const schema = recordSchemas[record.type as keyof typeof recordSchemas]
  return schema && !schema.safeParse(after).success ? null : after
}
