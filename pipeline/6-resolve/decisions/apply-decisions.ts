import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied } from '../../model/across.ts'
import type { Report } from '../../model/message.ts'
import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { decidedRecord } from './decided-record.ts'
import { coveredIn, find, type OnRecord } from './record-decided-on.ts'

/** Records as people have decided they should be, and what became of each decision. */
export interface Decided {
  readonly records: readonly BaseRecord[]
  readonly applied: readonly Applied[]
}

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
      reportLost(decision, on, home !== undefined, report)
      return say('lost', 'no record has this quote')
    }
    const moved = direct.moved
    const after = decidedRecord(changed.get(found.id) ?? found, decision)
    if (after === null) {
      reportUnfit(decision, found.type, report)
      return say('lost', 'the edited record would not fit its schema')
    }
    changed.set(found.id, after)
    return say(moved ? 'moved' : 'applied', moved ? 'found again by its words' : 'found by id and quote')
  })
  return { records: records.map((record) => changed.get(record.id) ?? record), applied }
}

function reportLost({ decide, quote }: OnRecord, on: string, isWithheld: boolean, report: Report): void {
  const words = isWithheld ? 'its words' : `the words \`${quote.slice(0, 80)}\``
  report(
    'warning',
    'decision-lost',
    `Unexpected decision (${decide}) on ${on}, expected a record with ${words}; look at it again with \`debrief review\``,
  )
}

function reportUnfit({ record }: OnRecord, type: string, report: Report): void {
  report(
    'warning',
    'decision-unfit',
    `Unexpected fields in the decision on ${record}, expected those of a ${type}; it was not applied`,
  )
}
