import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { headline } from '../../text/headline.ts'
import { plural } from '../../text/plural.ts'
import { AsOf } from './as-of.tsx'
import { BecameOf, rankOfStatus, STATUS_WORDS, statusWords } from './became-of.tsx'
import type { Page } from './shell.tsx'
import { recordHref, type View } from './view.ts'
import { Wide } from './wide.tsx'

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

function rank(view: View, record: BaseRecord): number {
  const status = view.library.ledger.get(record.id)?.status
  return status === undefined ? 9 : rankOfStatus(status)
}

function countsOf(view: View): string {
  const said = [...view.library.ledger.values()].map(statusWords)
  return STATUS_WORDS.map((words) => ({ words, count: said.filter((one) => one === words).length }))
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
