import { countryName } from '../../text/countries/country-names.ts'
import { Matrix } from './matrix.tsx'
import type { Page } from './shell.tsx'
import { statementCounter } from './statements.ts'
import { themeHeads } from './theme-heads.ts'
import { countryPath } from './thing-paths.ts'

const MOST_COUNTRIES = 24

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
            {view.library.ofCountry.size > MOST_COUNTRIES
              ? ` The ${MOST_COUNTRIES} countries with most records of ${view.library.ofCountry.size} are shown.`
              : null}
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
