import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { plural } from '../../text/plural.ts'
import { headline } from './headline.ts'
import type { Page } from './shell.tsx'
import { recordHref, type View } from './view.ts'
import { Wide } from './wide.tsx'

/** Who said they would do what by when, soonest first; what was followed up shows it. */
export const ledgerPage: Page = {
  path: 'commitments.html',
  title: 'Commitments',
  body: (view) => (
    <Ledger view={view} commitments={[...(view.library.ofType.get('commitment') ?? [])].sort(byDue)} />
  ),
}

function byDue(a: BaseRecord, b: BaseRecord): number {
  return byCodeUnit(String(a['due'] ?? '9'), String(b['due'] ?? '9'))
}

function Ledger({ view, commitments }: { view: View; commitments: readonly BaseRecord[] }) {
  return (
    <>
      <header>
        <h1 class="named">Commitments</h1>
        <p class="counts">
          {commitments.length === 0
            ? 'No document says that somebody agreed to do something.'
            : `${plural(commitments.length, 'thing')} that somebody agreed to do, by due date.`}
        </p>
      </header>
      {commitments.length === 0 ? null : (
        <Wide label="Commitments">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Who</th>
                <th scope="col">Due</th>
                <th scope="col">Agreed at</th>
                <th scope="col">Followed up</th>
              </tr>
            </thead>
            <tbody>
              {commitments.map((record) => (
                <Line view={view} record={record} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </>
  )
}

function Line({ view, record }: { view: View; record: BaseRecord }) {
  const event = record.event === null ? undefined : view.library.records.get(record.event)
  const doc = view.library.docs.get(record.document)
  const due = record['dueText'] ?? (typeof record['due'] === 'string' ? dateInWords(record['due']) : '')
  const followedUp = (view.library.neighbours.get(record.id) ?? []).some(
    ({ link }) => link.kind === 'follows-up',
  )
  return (
    <tr>
      <td>
        <a href={recordHref(view, record.id)}>
          <bdi>{record.text}</bdi>
        </a>
      </td>
      <td>
        <bdi>{String(record['lead'] ?? '')}</bdi>
      </td>
      <td>
        <bdi>{String(due)}</bdi>
      </td>
      <td>
        <bdi>{event ? headline(event).words : doc?.entry.title}</bdi>
      </td>
      <td>{followedUp ? 'Yes' : 'No trace'}</td>
    </tr>
  )
}
