import type { LedgerEntry } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { documentHref, recordHref, type View } from './view.ts'

/** In the order in which they ask for attention. That no document says it was done is all that is known of the first. */
const STATUSES: Readonly<Record<LedgerEntry['status'], string>> = {
  overdue: 'Date passed, no trace found',
  open: 'Open',
  'no-later-trace': 'No later trace',
  'followed-up': 'Followed up',
}

/** Where a later document does come back to it, a date that passed is all there is to say. */
const DATE_PASSED = 'Date passed'

/** All that may be said of a status, in the order of attention. */
export const STATUS_WORDS: readonly string[] = [DATE_PASSED, ...Object.values(STATUSES)]

/** A status in words. */
export function statusWords({ status, followUps }: LedgerEntry): string {
  return status === 'overdue' && followUps.length > 0 ? DATE_PASSED : STATUSES[status]
}

/** How much a status asks for attention; the least, the more. */
export function rankOfStatus(status: LedgerEntry['status']): number {
  return Object.keys(STATUSES).indexOf(status)
}

const OUTCOMES: Readonly<Record<string, string>> = {
  done: 'done',
  late: 'done late',
  'under-way': 'under way',
  'not-done': 'not done',
  mentioned: 'mentioned again',
}

/** The status of a commitment with the words that say so. */
export function BecameOf({ view, record }: { view: View; record: BaseRecord }) {
  const entry = view.library.ledger.get(record.id)
  if (!entry) return <>No trace</>
  return (
    <>
      <span class={`status ${entry.status}`}>{statusWords(entry)}</span>
      {entry.status === 'overdue' && entry.asOf !== null ? (
        <span class="detail">as of {dateInWords(entry.asOf)}</span>
      ) : null}
      {entry.followUps.slice(0, 3).map(({ document, date, outcome, evidence, record: by }) => (
        <span class="detail">
          {OUTCOMES[outcome] ?? outcome}
          {date === null ? '' : `, ${dateInWords(date)}`}:{' '}
          <a href={by === null ? documentHref(view, document) : recordHref(view, by)}>
            <bdi>“{evidence.quote}”</bdi>
          </a>
        </span>
      ))}
    </>
  )
}
