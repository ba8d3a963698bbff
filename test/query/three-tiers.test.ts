import { afterAll, describe, expect, it } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { catalogueOf, openPagefind } from '../../bench/open-pagefind.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { pagefindFiles } from '../../pipeline/8-index/pagefind-files.ts'
import { searchParts } from '../../pipeline/8-index/search-parts.ts'
import { writeSqlite } from '../../pipeline/8-index/sqlite/write-sqlite.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import { searchPagefind } from '../../pipeline/query/pagefind/search-pagefind.ts'
import { search } from '../../pipeline/query/search.ts'
import { openSqlite } from '../../pipeline/query/sqlite/open-sqlite.ts'

/** lunr and SQLite rank by the same sum; Pagefind has one of its own, with its own stemmer. */
const LEAST_SHARED = { sqlite: 1, pagefind: 0.85 }

describe('the same queries in all three tiers', async () => {
  const fetchBefore = globalThis.fetch
  afterAll(() => {
    globalThis.fetch = fetchBefore
  })
  const rows = indexedRows(inventedBase(400))
  const lunr = openIndex(searchParts(rows))
  const sqlite = await openSqlite(await writeSqlite(rows))
  const built = await pagefindFiles(rows)
  const catalogue = catalogueOf(rows, built?.partitions ?? 0)
  const queries = rows.cards.cards
    .filter((_, row) => row % 20 === 0)
    .map(({ text }) => text.split(' ').slice(2, 5).join(' '))
  const ten = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id)
  const shared = (one: readonly string[], other: readonly string[]) =>
    one.filter((id) => other.includes(id)).length / Math.max(1, one.length)

  it('give the very same ten from lunr and from SQLite', () => {
    for (const text of queries)
      expect(ten(search(sqlite, { text, limit: 10 }).hits)).toEqual(
        ten(search(lunr, { text, limit: 10 }).hits),
      )
  })

  it(`share ${LEAST_SHARED.pagefind} of the ten from lunr and from Pagefind, on average`, async () => {
    if (!built) throw new Error('Pagefind is not installed')
    const { pagefind } = await openPagefind(built.files, built.partitions)
    let sum = 0
    for (const text of queries) {
      const found = await searchPagefind(pagefind, catalogue, { text, limit: 10 }, 'facets left out')
      sum += shared(ten(search(lunr, { text, limit: 10 }).hits), ten(found.hits))
    }
    expect(sum / queries.length).toBeGreaterThanOrEqual(LEAST_SHARED.pagefind)
  })
})
