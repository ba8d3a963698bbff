import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { countryPath, organisationPath, themePath } from './thing-paths.ts'
import { searchHref, themeLabel, type View } from './view.ts'

/**
 * Themes, countries and organisations of a record. Each leads to its own page; where scripts run, themes and countries
 * lead to the search with that filter instead.
 */
export function Chips({ view, record }: { view: View; record: BaseRecord }) {
  const chips = [
    ...record.themes.map((id) => ({
      words: themeLabel(view, id),
      href: view.href(themePath(id)),
      search: searchHref(view, 'theme', id),
    })),
    ...record.countries.map((code) => ({
      words: countryName(code),
      href: view.href(countryPath(code)),
      search: searchHref(view, 'country', code),
    })),
    ...organisationsOf(view, record),
  ]
  if (chips.length === 0) return null
  return (
    <section>
      <h2>Filed under</h2>
      <ul class="chips">
        {chips.map(({ words, href, search }) => (
          <li>
            <a href={href} {...(search === undefined ? {} : { 'data-search': search })}>
              <bdi>{words}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function organisationsOf(view: View, record: BaseRecord) {
  return record.organisations.flatMap((named) => {
    const thing = view.library.organisationNamed(named)
    return thing ? [{ words: thing.name, href: view.href(organisationPath(thing)), search: undefined }] : []
  })
}
