import type { LedgerEntry } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { headline } from '../../text/headline.ts'
import { plural } from '../../text/plural.ts'
import type { Page } from './shell.tsx'
import { documentHref, recordHref, type View } from './view.ts'
import { Wide } from './wide.tsx'

/** In the order in which they ask for attention. That no document says it was done is all that is known of the first. */
const STATUSES: Readonly<Record<LedgerEntry['status'], string>> = {
  overdue: 'Date passed, no trace found',
  open: 'Open',
  'no-later-trace': 'No later trace',
  'followed-up': 'Followed up',
}

const OUTCOMES: Readonly<Record<string, string>> = {
  done: 'done',
  late: 'done late',
  'under-way': 'under way',
  'not-done': 'not done',
  mentioned: 'mentioned again',
}

const MOST_LINES = 2000

/** Who said they would do what by when, and what became of it as of a date. */
export const ledgerPage: Page = {
  path: 'commitments.html',
  title: 'Commitments',
  body: (view) => {
    const commitments = [...(view.library.ofType.get('commitment') ?? [])].sort(
      (a, b) => rank(view, a) - rank(view, b) || byCodeUnit(String(a['due'] ?? '9'), String(b['due'] ?? '9')),
    )
    return (
      <>
        <header>
          <h1 class="named">Commitments</h1>
          <p class="counts">
            {commitments.length === 0 ? (
              'No document says that somebody agreed to do something.'
            ) : (
              <>
                {plural(commitments.length, 'thing')} that somebody agreed or was asked to do
                <AsOf view={view} />. {countsOf(view)}
              </>
            )}
          </p>
        </header>
        {commitments.length === 0 ? null : (
          <Lines view={view} commitments={commitments.slice(0, MOST_LINES)} />
        )}
        {commitments.length > MOST_LINES ? <p class="more">The rest is found by searching.</p> : null}
      </>
    )
  },
}

/** The day by which dates have passed, and where it comes from. */
function AsOf({ view }: { view: View }) {
  const { base } = view.library
  const asOf = base.ledger?.find((entry) => entry.asOf !== null)?.asOf
  if (!asOf) return null
  const [newest] = base.docs
    .map(({ entry }) => entry)
    .sort((a, b) => byCodeUnit(b.date ?? '', a.date ?? '') || byCodeUnit(a.id, b.id))
  return (
    <>
      , as of {dateInWords(asOf)},{' '}
      {newest?.date === asOf ? (
        <>
          the date of the newest document,{' '}
          <a href={documentHref(view, newest.id)}>
            <bdi>{newest.title || newest.path}</bdi>
          </a>
        </>
      ) : (
        'the day that the build was given'
      )}
    </>
  )
}

function rank(view: View, record: BaseRecord): number {
  const status = view.library.ledger.get(record.id)?.status
  return status === undefined ? 9 : Object.keys(STATUSES).indexOf(status)
}

function countsOf(view: View): string {
  const entries = [...view.library.ledger.values()]
  return Object.entries(STATUSES)
    .map(([status, words]) => ({ words, count: entries.filter((entry) => entry.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words}: ${count}`)
    .join(' · ')
}

function Lines({ view, commitments }: { view: View; commitments: readonly BaseRecord[] }) {
  return (
    <Wide label="Commitments">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col">Due</th>
            <th scope="col">Agreed at</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map((record) => (
            <Line view={view} record={record} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Line({ view, record }: { view: View; record: BaseRecord }) {
  const event = record.event === null ? undefined : view.library.records.get(record.event)
  const doc = view.library.docs.get(record.document)
  const due = record['dueText'] ?? (typeof record['due'] === 'string' ? dateInWords(record['due']) : '')
  return (
    <tr>
      <td>
        <a href={recordHref(view, record.id)}>
          <bdi>{headline(record).words}</bdi>
        </a>
      </td>
      <td data-head="Who">
        <bdi>{String(record['lead'] ?? '')}</bdi>
      </td>
      <td data-head="Due">
        <bdi>{String(due)}</bdi>
      </td>
      <td data-head="Agreed at">
        <bdi>{event ? headline(event).words : doc?.entry.title}</bdi>
      </td>
      <td>
        <BecameOf view={view} record={record} />
      </td>
    </tr>
  )
}

/** The status of a commitment with the words that say so. */
export function BecameOf({ view, record }: { view: View; record: BaseRecord }) {
  const entry = view.library.ledger.get(record.id)
  if (!entry) return <>No trace</>
  return (
    <>
      <span class={`status ${entry.status}`}>
        {entry.status === 'overdue' && entry.followUps.length > 0 ? 'Date passed' : STATUSES[entry.status]}
      </span>
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
