import { afterAll } from 'vitest'
import { catalogueOf, openPagefind } from '../../bench/open-pagefind.ts'
import { pagefindFiles } from '../../pipeline/8-index/pagefind-files.ts'
import { searchParts } from '../../pipeline/8-index/search-parts.ts'
import { writeSqlite } from '../../pipeline/8-index/sqlite/write-sqlite.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import { searchPagefind } from '../../pipeline/query/pagefind/search-pagefind.ts'
import type { IndexedRows } from '../../pipeline/query/parts.ts'
import { search } from '../../pipeline/query/search.ts'
import { openSqlite } from '../../pipeline/query/sqlite/open-sqlite.ts'

/** The three engines over the same rows, each as a question and its answer. For a `describe`: what Pagefind needs is taken back behind it. */
export async function tiersOver(rows: IndexedRows) {
  const fetchBefore = globalThis.fetch
  afterAll(() => {
    globalThis.fetch = fetchBefore
  })
  const lunr = openIndex(searchParts(rows))
  const sqlite = await openSqlite(await writeSqlite(rows))
  const built = await pagefindFiles(rows)
  if (!built) throw new Error('Pagefind is not installed')
  const catalogue = catalogueOf(rows, built.partitions)
  const { pagefind } = await openPagefind(built.files, built.partitions)
  return {
    lunr: async (text: string) => search(lunr, { text }),
    sqlite: async (text: string) => search(sqlite, { text }),
    pagefind: (text: string) => searchPagefind(pagefind, catalogue, { text }),
  }
}
