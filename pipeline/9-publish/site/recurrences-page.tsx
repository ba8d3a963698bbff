import type { Recurrence } from '../../model/recurrence.ts'
import { headline } from '../../text/headline.ts'
import { grouped, plural } from '../../text/plural.ts'
import { Matrix } from './matrix.tsx'
import { RecordCard } from './record-card.tsx'
import { MOST_RECURRENCES, RecurrenceEntry } from './recurrence.tsx'
import { saidAgain } from './said-again.ts'
import type { Page } from './shell.tsx'
import { shortened } from './shortened.ts'
import { statementCounter } from './statements.ts'
import { themeHeads } from './theme-heads.ts'
import { recordHref, type View } from './view.ts'

const MOST_EVENTS = 16

/** What was said again at another event, wordings side by side, and which theme came up where. */
export const recurrencesPage: Page = {
  path: 'recurrences.html',
  title: 'Recurrences',
  body: (view) => {
    const { recurrences } = view.library.base
    return (
      <>
        <header>
          <h1 class="named">Recurrences</h1>
          <p class="counts">
            What was said more than once, counted by the events where it was said and not by files. The
            wordings stand side by side, oldest first; below is which theme came up where.
          </p>
        </header>
        {recurrences ? <Found view={view} recurrences={recurrences} /> : <Linked view={view} />}
        <ThemesByEvent view={view} />
      </>
    )
  },
}

function Found({ view, recurrences }: { view: View; recurrences: readonly Recurrence[] }) {
  return (
    <section>
      <h2>{plural(recurrences.length, 'idea')} said again</h2>
      {recurrences.slice(0, MOST_RECURRENCES).map((recurrence) => (
        <RecurrenceEntry view={view} recurrence={recurrence} />
      ))}
      {recurrences.length > MOST_RECURRENCES ? (
        <p class="more">and {grouped(recurrences.length - MOST_RECURRENCES)} more in the data</p>
      ) : null}
    </section>
  )
}

/** Where ideas were not gathered, records that an edge calls the same are shown together. */
function Linked({ view }: { view: View }) {
  const repeated = saidAgain(view.library)
  return (
    <section class="cards">
      <h2>Said more than once</h2>
      {repeated.length === 0 ? <p>No two records say the same.</p> : null}
      {repeated.slice(0, MOST_RECURRENCES).map((wordings) => (
        <div class="wordings">
          {wordings.map((record) => (
            <RecordCard view={view} record={record} />
          ))}
        </div>
      ))}
    </section>
  )
}

function ThemesByEvent({ view }: { view: View }) {
  const columns = view.library.events.slice(0, MOST_EVENTS).map((event) => ({
    key: event.id,
    words: [String(event['start'] ?? '').slice(0, 4), shortened(headline(event).words, 44)]
      .filter(Boolean)
      .join(' '),
    href: recordHref(view, event.id),
  }))
  const count = statementCounter(view.library, (record) => (record.event === null ? [] : [record.event]))
  const rows = themeHeads(view).filter(({ key }) => columns.some((column) => count(key, column.key) > 0))
  return (
    <section>
      <h2>Themes by event</h2>
      {columns.length === 0 ? (
        <p class="note">No document names an event, so that nothing can be set side by side.</p>
      ) : (
        <Matrix label="Themes by event" rows={rows} columns={columns} count={count} />
      )}
    </section>
  )
}
