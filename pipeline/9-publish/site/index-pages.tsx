import { plural } from '../../text/plural.ts'
import { countries, documents, type Entry, events, organisations, people, themes } from './index-entries.ts'
import type { Page } from './shell.tsx'
import type { View } from './view.ts'

/** The pages that list documents, events, themes, countries, people and organisations. */
export const indexPages: readonly Page[] = [
  indexPage('documents.html', 'Documents', 'document', 'Nothing has been read yet.', documents),
  indexPage('events.html', 'Events', 'event', 'No document names an event.', events),
  indexPage('themes.html', 'Themes', 'theme', 'No record belongs to a theme of the vocabulary.', themes),
  indexPage('countries.html', 'Countries', 'country', 'No record names a country.', countries),
  indexPage(
    'people.html',
    'People',
    'person',
    'No document names speakers, authors or participants.',
    people,
  ),
  indexPage(
    'organisations.html',
    'Organisations',
    'organisation',
    'No document names an organisation.',
    organisations,
  ),
]

function indexPage(
  path: string,
  title: string,
  one: string,
  empty: string,
  entriesOf: (view: View) => readonly Entry[],
): Page {
  return {
    path,
    title,
    body: (view) => <IndexBody title={title} one={one} empty={empty} entries={entriesOf(view)} />,
  }
}

function IndexBody(props: { title: string; one: string; empty: string; entries: readonly Entry[] }) {
  const { title, one, empty, entries } = props
  return (
    <>
      <header>
        <h1 class="named">{title}</h1>
        <p class="counts">
          {entries.length === 0 ? empty : plural(entries.length, one, title.toLowerCase())}
        </p>
      </header>
      <ul class="index">
        {entries.map(({ words, href, detail, count, lang }) => (
          <li>
            <a href={href}>
              <bdi {...(lang ? { lang } : {})}>{words}</bdi>
            </a>
            <span class="detail">
              <bdi>{detail}</bdi>
            </span>
            <span class="count">{plural(count, 'record')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
