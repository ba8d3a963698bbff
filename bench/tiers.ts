import { lunrFiles } from '../pipeline/8-index/lunr-files.ts'
import { type PagefindFiles as Partitions, pagefindFiles } from '../pipeline/8-index/pagefind-files.ts'
import { writeSqlite } from '../pipeline/8-index/sqlite/write-sqlite.ts'
import type { OutFile } from '../pipeline/model/out-file.ts'
import { cardTexts } from '../pipeline/query/card-texts.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import { fragmentText } from '../pipeline/query/pagefind/fragment.ts'
import { searchPagefind } from '../pipeline/query/pagefind/search-pagefind.ts'
import { FACETS } from '../pipeline/query/parts.ts'
import { search } from '../pipeline/query/search.ts'
import { openSqlite } from '../pipeline/query/sqlite/open-sqlite.ts'
import { MOST_FOR_LUNR } from './bare-engines.ts'
import type { MeasuredEngine } from './measured.ts'
import { catalogueOf, openPagefind } from './open-pagefind.ts'

export const lunrTier: MeasuredEngine<readonly OutFile[]> = {
  name: 'lunr',
  against: ['lunr as it comes', 'lunr, our words'],
  most: MOST_FOR_LUNR,
  build: (rows) => lunrFiles(rows).files,
  files: (files) => files.filter(({ path }) => path === 'index/search.js').map(({ content }) => content),
  open: (files) => {
    const json = (name: string) =>
      JSON.parse(String(files.find(({ path }) => path === `index/${name}.json`)?.content))
    const engine = openIndex({ cards: json('cards'), facets: json('facets'), lunr: json('lunr') })
    return (text) => search(engine, { text, limit: 10 }).total
  },
}

export const sqliteTier: MeasuredEngine<Uint8Array> = {
  name: 'sqlite',
  against: ['FTS5 as it comes', 'FTS5, our words'],
  build: (rows) => writeSqlite(rows),
  files: (file) => [file],
  open: async (file) => {
    const engine = await openSqlite(file)
    return (text) => search(engine, { text, limit: 10 }).total
  },
}

export type PagefindFiles = Pick<Partitions, 'files' | 'partitions'>

export const pagefindTier: MeasuredEngine<PagefindFiles> = {
  name: 'pagefind',
  against: ['Pagefind as it comes'],
  build: (rows) => pagefindFiles(rows),
  files: ({ files }) => files.map(({ content }) => content),
  compressed: true,
  open: async ({ files, partitions }, rows) => {
    const catalogue = catalogueOf(rows, partitions)
    const { pagefind } = await openPagefind(files, partitions)
    return async (text) =>
      (await searchPagefind(pagefind, catalogue, { text, limit: 10 }, 'facets left out')).total
  },
}

/** In one piece it takes three gigabytes for a hundred thousand records. */
const MOST_FOR_BARE_PAGEFIND = 25_000

/** Its own words and ranking, the same filters and cards, and all records in one piece. */
export const barePagefind: MeasuredEngine<PagefindFiles> = {
  name: 'Pagefind as it comes',
  most: MOST_FOR_BARE_PAGEFIND,
  build: async ({ cards, facets }) => {
    const { createIndex, close } = await import('pagefind')
    const { index } = await createIndex({ forceLanguage: 'en' })
    for (const [row, card] of cards.cards.entries()) {
      const chosen = FACETS.map((facet) => [
        facet,
        (facets[facet].rows[row] ?? []).map((code) => facets[facet].values[code]?.[0] ?? ''),
      ])
      await index?.addCustomRecord({
        url: fragmentText(card, cards),
        content: Object.values(cardTexts(card, cards)).join('. '),
        language: 'en',
        filters: Object.fromEntries(chosen),
      })
    }
    const files = (await index?.getFiles())?.files ?? []
    await close()
    return {
      files: files.map(({ path, content }) => ({ path: `site/assets/pagefind/0/${path}`, content })),
      partitions: 1,
    }
  },
  files: ({ files }) => files.map(({ content }) => content),
  compressed: true,
  open: async ({ files }) => {
    const { pagefind } = await openPagefind(files, 1)
    return async (text) => (await pagefind.search(text)).results.length
  },
}
