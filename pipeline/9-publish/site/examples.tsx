import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { isHeldCase } from './case-facts.ts'
import { type Shelves, shelve } from './shelves.ts'
import { countryPath, themePath } from './thing-paths.ts'
import type { View } from './view.ts'
import { typePlural } from './words.ts'

/** What to ask for, by type and by what; each takes the value that most records of the type have. */
const ASKED = [
  ['lesson', 'theme', 0],
  ['recommendation', 'theme', 1],
  ['case-study', 'country', 0],
] as const

/** Example searches made of what this base holds most of. Without scripts they lead to the page of the theme or country. */
export function Examples({ view }: { view: View }) {
  const examples = ASKED.flatMap(([type, facet, rank]) => {
    const all = view.library.ofType.get(type) ?? []
    const shelf = type === 'case-study' ? all.filter(isHeldCase) : all
    const values = byCount(shelve(shelf, (record) => (facet === 'theme' ? record.themes : record.countries)))
    const telling = values.filter((value) => !(view.library.themeLabels.get(value) ?? '').startsWith(type))
    const value = telling[rank] ?? values[0]
    return value === undefined ? [] : [exampleOf(view, type, facet, value)]
  })
  if (examples.length === 0) return null
  return (
    <p class="hint examples">
      For example:{' '}
      {examples.map(({ words, href, search }) => (
        <a href={href} data-search={search}>
          {words}
        </a>
      ))}
    </p>
  )
}

function exampleOf(view: View, type: string, facet: 'theme' | 'country', value: string) {
  const words =
    facet === 'theme' ? `on ${view.library.themeLabels.get(value) ?? value}` : `from ${countryName(value)}`
  return {
    words: `${typePlural(type)} ${words}`,
    href: view.href(facet === 'theme' ? themePath(value) : countryPath(value)),
    search: `${view.href('index.html')}#${new URLSearchParams({ type, [facet]: value })}`,
  }
}

function byCount(shelves: Shelves): readonly string[] {
  return [...shelves]
    .sort(([a, one], [b, two]) => two.length - one.length || byCodeUnit(a, b))
    .map(([key]) => key)
}
