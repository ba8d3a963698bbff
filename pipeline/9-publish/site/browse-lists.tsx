import { countryName } from '../../text/countries/country-names.ts'
import { headline } from '../../text/headline.ts'
import { grouped } from '../../text/plural.ts'
import { shortened } from './shortened.ts'
import { countryPath, themePath, typePath } from './thing-paths.ts'
import { recordHref, themeLabel, type View } from './view.ts'
import { typePlural } from './words.ts'

const MOST_FACETS = 6

/** Types, themes, countries and events with counts, each leading to its page; filters take their place where scripts run. */
export function BrowseLists({ view }: { view: View }) {
  const { library } = view
  const lists = [
    {
      title: 'Type',
      more: null,
      lines: [...library.ofType].map(([type, shelf]) => ({
        words: typePlural(type),
        href: view.href(typePath(type)),
        count: shelf.length,
      })),
    },
    {
      title: 'Theme',
      more: 'themes.html',
      lines: [...library.ofTheme]
        .map(([id, shelf]) => ({
          words: themeLabel(view, id),
          href: view.href(themePath(id)),
          count: shelf.length,
        }))
        .sort(byCount),
    },
    {
      title: 'Country',
      more: 'countries.html',
      lines: [...library.ofCountry]
        .map(([code, shelf]) => ({
          words: countryName(code),
          href: view.href(countryPath(code)),
          count: shelf.length,
        }))
        .sort(byCount),
    },
    {
      title: 'Event',
      more: 'events.html',
      lines: library.events
        .map((event) => ({
          words: shortened(headline(event).words, 80),
          href: recordHref(view, event.id),
          count: library.ofEvent.get(event.id)?.length ?? 0,
        }))
        .sort(byCount),
    },
  ]
  return (
    <>
      {lists
        .filter((list) => list.lines.length > 0)
        .map(({ title, more, lines }) => (
          <section class="facet">
            <h2>{title}</h2>
            <ul>
              {lines.slice(0, more === null ? lines.length : MOST_FACETS).map(({ words, href, count }) => (
                <li>
                  <a href={href}>
                    <bdi>{words}</bdi>
                  </a>
                  <span class="count">{grouped(count)}</span>
                </li>
              ))}
            </ul>
            {more !== null && lines.length > MOST_FACETS ? (
              <p class="more">
                <a href={view.href(more)}>All {grouped(lines.length)}</a>
              </p>
            ) : null}
          </section>
        ))}
    </>
  )
}

function byCount(a: { count: number }, b: { count: number }): number {
  return b.count - a.count
}
