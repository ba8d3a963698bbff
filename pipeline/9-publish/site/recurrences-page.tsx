import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { headline, shortened } from './headline.ts'
import type { Library } from './library.ts'
import { type Head, Matrix } from './matrix.tsx'
import { RecordCard } from './record-card.tsx'
import type { Page } from './shell.tsx'
import { STATEMENTS, statementCounter } from './statements.ts'
import { countryPath, themePath } from './thing-paths.ts'
import { recordHref, themeLabel, type View } from './view.ts'

const MOST_EVENTS = 16
const MOST_COUNTRIES = 24
const SAID_AGAIN: readonly string[] = ['same-as', 'recurs', 'similar-to']

/** Which theme came up at which event, and what was said more than once. */
export const recurrencesPage: Page = {
  path: 'recurrences.html',
  title: 'Recurrences',
  body: (view) => {
    const columns = view.library.events.slice(0, MOST_EVENTS).map((event) => ({
      key: event.id,
      words: shortened(headline(event).words, 60),
      href: recordHref(view, event.id),
    }))
    const repeated = saidAgain(view.library)
    return (
      <>
        <header>
          <h1 class="named">Recurrences</h1>
          <p class="counts">
            Lessons, recommendations, findings, commitments and case studies by theme and event
            {view.library.events.length > MOST_EVENTS ? `, for the newest ${MOST_EVENTS} events` : ''}.
          </p>
        </header>
        {columns.length === 0 ? (
          <p class="note">No document names an event, so that nothing can be set side by side.</p>
        ) : (
          <Matrix
            label="Themes by event"
            rows={themeHeads(view)}
            columns={columns}
            count={statementCounter(view.library, (r) => (r.event ? [r.event] : []))}
          />
        )}
        <section class="cards">
          <h2>Said more than once</h2>
          {repeated.length === 0 ? <p>No two records say the same.</p> : null}
          {repeated.map((wordings) => (
            <div class="wordings">
              {wordings.map((record) => (
                <RecordCard view={view} record={record} />
              ))}
            </div>
          ))}
        </section>
      </>
    )
  },
}

/** Which theme has nothing from which country: the empty cells are the point. */
export const gapsPage: Page = {
  path: 'gaps.html',
  title: 'Gaps',
  body: (view) => {
    const columns = [...view.library.ofCountry]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, MOST_COUNTRIES)
      .map(([code]) => ({ key: code, words: countryName(code), href: view.href(countryPath(code)) }))
    return (
      <>
        <header>
          <h1 class="named">Gaps</h1>
          <p class="counts">
            What these documents hold nothing about: themes by country. An empty cell means that nothing was
            found here, not that there is nothing.
          </p>
        </header>
        {columns.length === 0 ? (
          <p class="note">No record names a country, so that no gap can be shown.</p>
        ) : (
          <Matrix
            label="Themes by country"
            rows={themeHeads(view)}
            columns={columns}
            count={statementCounter(view.library, (r) => r.countries)}
          />
        )}
      </>
    )
  },
}

function themeHeads(view: View): readonly Head[] {
  return [...view.library.ofTheme.keys()].map((id) => ({
    key: id,
    words: themeLabel(view, id),
    href: view.href(themePath(id)),
  }))
}

/** Records that an edge calls the same, gathered: each list is one statement in its wordings. */
function saidAgain(library: Library): readonly (readonly BaseRecord[])[] {
  const seen = new Set<string>()
  const result: BaseRecord[][] = []
  for (const record of library.records.values()) {
    if (!STATEMENTS.includes(record.type) || seen.has(record.id)) continue
    const wordings: BaseRecord[] = []
    const waiting = [record]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next.id)) continue
      seen.add(next.id)
      wordings.push(next)
      for (const { link, record: other } of library.neighbours.get(next.id) ?? [])
        if (SAID_AGAIN.includes(link.kind)) waiting.push(other)
    }
    if (wordings.length > 1) result.push(wordings)
  }
  return result
}
