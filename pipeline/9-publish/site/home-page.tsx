import { plural } from '../../text/plural.ts'
import { EXPERIENCE } from '../../text/type-order.ts'
import { BrowseLists } from './browse-lists.tsx'
import { Examples } from './examples.tsx'
import type { Library } from './library.ts'
import { RecordCard } from './record-card.tsx'
import { newestFirst } from './record-lists.tsx'
import type { Page } from './shell.tsx'
import type { View } from './view.ts'
import { counted } from './words.ts'

const MOST_NEW = 10

/** The search page. What stands in it without scripts is replaced in place by filters and results where they run. */
export const homePage: Page = {
  path: 'index.html',
  title: 'Search · Debrief',
  scripts: ['search'],
  body: (view) => (
    <div class="search" id="search">
      <header>
        <h1 class="named">What was learned, and where it says so</h1>
        <p class="reach">{reach(view.library)}</p>
        <search>
          <form id="query-form" action="index.html">
            <label for="query">Search the records</label>
            <div class="box">
              <input
                id="query"
                name="q"
                type="search"
                placeholder=" "
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                enterkeyhint="search"
                aria-describedby="hint"
              />
              <span id="shortcut" class="key">
                Ctrl K
              </span>
            </div>
            <p id="hint" class="hint">
              Words, "exact words", +must, -not.
            </p>
          </form>
          <Examples view={view} />
        </search>
        <noscript>
          <p class="note">
            Searching needs JavaScript. Everything can be browsed without: by type, theme, country and event.
          </p>
        </noscript>
      </header>
      <input type="checkbox" id="filters-shown" class="toggle" />
      <label for="filters-shown" class="toggle-label">
        Filters
      </label>
      <div class="columns">
        <section id="facets" class="facets" aria-label="Filters">
          <BrowseLists view={view} />
        </section>
        <div class="results">
          <div class="count-line">
            <p id="count">{plural(view.library.records.size, 'record')}</p>
            <div id="add-all" />
            <div id="sort" />
          </div>
          <p id="announcement" class="unseen" role="status" aria-live="polite" />
          <ul id="chips" class="chips" aria-label="Filters that are set" />
          <div id="results">
            <Newest view={view} />
          </div>
        </div>
      </div>
    </div>
  ),
}

/** How far the base reaches: "412 lessons ... from 61 documents of 23 events, 2009–2026." */
function reach(library: Library): string {
  const counts = [...library.ofType]
    .filter(([type]) => EXPERIENCE.includes(type))
    .slice(0, 4)
    .map(([type, shelf]) => counted(type, shelf.length))
    .join(', ')
  const dates = library.base.docs.flatMap(({ entry }) =>
    entry.date === null ? [] : [entry.date.slice(0, 4)],
  )
  const sorted = dates.sort()
  const years = [...new Set([sorted[0], sorted.at(-1)])].filter((year) => year !== undefined).join('–')
  const events = library.events.length === 0 ? '' : ` of ${plural(library.events.length, 'event')}`
  const from = `from ${plural(library.base.docs.length, 'document')}${events}`
  return `${counts} ${from}${years === '' ? '' : `, ${years}`}.`.trim()
}

function Newest({ view }: { view: View }) {
  const news = newestFirst(view.library)(
    [...view.library.records.values()].filter((record) => EXPERIENCE.includes(record.type)),
  )
  const shown = (news.length > 0 ? news : [...view.library.records.values()]).slice(0, MOST_NEW)
  if (shown.length === 0)
    return (
      <p class="note">
        This knowledge base holds no records yet. Add documents to the folder and build again.
      </p>
    )
  return (
    <>
      {shown.map((record) => (
        <RecordCard view={view} record={record} level={2} />
      ))}
      <p class="more scripted">
        <a href="#sort=date">Browse all {plural(view.library.records.size, 'record')}</a>
      </p>
    </>
  )
}
