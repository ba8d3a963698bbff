import type { Base, IndexedBase } from '../model/base.ts'
import type { Report } from '../model/message.ts'
import { globalScript } from './global-script.ts'
import { indexedRows } from './indexed-rows.ts'
import { searchParts } from './search-parts.ts'

/** Beyond this a page takes long to load its index. */
const MANY_CHARACTERS = 8_000_000

/** Room 8: the search index as three JSON files, and all of them in one script for pages opened by double-click. */
export function index(base: Base, report: Report): IndexedBase {
  const { cards, facets, lunr } = searchParts(indexedRows(base))
  const files = Object.entries({ cards, facets, lunr }).map(([name, part]) => ({
    name,
    json: JSON.stringify(part),
  }))
  const script = globalScript(
    'debriefIndex',
    `{${files.map(({ name, json }) => `"${name}":${json}`).join(',')}}`,
  )
  if (script.length > MANY_CHARACTERS)
    report(
      'info',
      'large-index',
      `Unexpected search index of ${script.length} characters, expected at most ${MANY_CHARACTERS}; the search page will be slow to open: search from the command line, or split the corpus`,
    )
  return {
    ...base,
    index: [
      ...files.map(({ name, json }) => ({ path: `index/${name}.json`, content: json })),
      { path: 'index/search.js', content: script },
    ],
  }
}
