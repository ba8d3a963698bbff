import { expect, it } from 'vitest'
import { catalogueScript } from '../../pipeline/8-index/catalogue-script.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { withAllValues } from '../../pipeline/query/pagefind/all-values.ts'
import { type Catalogue, catalogueFacets } from '../../pipeline/query/pagefind/catalogue.ts'
import type { Pagefind } from '../../pipeline/query/pagefind/pagefind.ts'
import { baseOf, record } from './base.ts'

const bodies = Array.from({ length: 81 }, (_, at) => `body-${at}`)

function catalogueFor(organisations: readonly string[]): Catalogue {
  const base = baseOf([record('lesson/alpha/one', 'One.', { organisations })])
  const tier = { name: 'pagefind', rows: 1, brotli: null, partitions: 1 } as const
  const script = String(catalogueScript(indexedRows(base), tier).content)
  return JSON.parse(script.slice(script.indexOf('{')))
}

/** Counts how often it is asked for all values. */
function pagefindWith(values: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  let asked = 0
  const search = () => Promise.resolve({ results: [] })
  const filters = () => {
    asked++
    return Promise.resolve(values)
  }
  return { pagefind: { search, filters } satisfies Pagefind, asked: () => asked }
}

it.each([
  [80, 80],
  [81, 0],
])('of %d names the catalogue has %d', (names, kept) => {
  expect(catalogueFor(bodies.slice(0, names)).facets.organisation).toHaveLength(kept)
})

it.each([
  [80, 80],
  [81, 0],
])('of %d documents the catalogue has %d', (documents, kept) => {
  const lessons = Array.from({ length: documents }, (_, at) => record(`lesson/quay-${at}/lamps`, 'Lamps.'))
  const tier = { name: 'pagefind', rows: documents, brotli: null, partitions: 1 } as const
  const script = String(catalogueScript(indexedRows(baseOf(lessons)), tier).content)
  const { facets }: Catalogue = JSON.parse(script.slice(script.indexOf('{')))
  expect(facets.document).toHaveLength(kept)
})

it('loads the values of a facet once, when a query names it', async () => {
  const { pagefind, asked } = pagefindWith({
    organisation: { undp: 3, 'african union': 1 },
    event: { 'event/alpha/workshop-on-police': 2 },
  })
  const facets = catalogueFacets(catalogueFor(bodies))
  const filter = (facet: 'organisation' | 'type', value: string) => ({ facet, values: [value], not: false })
  expect((await withAllValues(pagefind, facets, [filter('type', 'lesson')])).organisation.values).toEqual([])
  expect(asked()).toBe(0)
  for (const value of ['undp', 'african union'])
    expect(
      (await withAllValues(pagefind, facets, [filter('organisation', value)])).organisation.values,
    ).toEqual([
      ['african union', 'african union'],
      ['undp', 'undp'],
    ])
  expect(asked()).toBe(1)
})

it('calls an id by its last part', async () => {
  const { pagefind } = pagefindWith({ event: { 'event/alpha/workshop-on-police': 2 } })
  const facets = catalogueFacets({
    ...catalogueFor([]),
    facets: { ...catalogueFor([]).facets, event: [] },
  })
  const { event } = await withAllValues(pagefind, facets, [
    { facet: 'event', values: ['police'], not: false },
  ])
  expect(event.values).toEqual([['event/alpha/workshop-on-police', 'workshop on police']])
})
