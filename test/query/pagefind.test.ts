import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IndexedBase } from '../../pipeline/model/base.ts'
import { type Catalogue, isCatalogue } from '../../pipeline/query/pagefind/catalogue.ts'
import type { Pagefind } from '../../pipeline/query/pagefind/pagefind.ts'
import { searchPagefind } from '../../pipeline/query/pagefind/search-pagefind.ts'
import { indexBySize } from '../8-index/index-by-size.ts'
import { baseOf, policing, record } from './base.ts'

const base = baseOf([...policing, record('finding/undated/courts', 'Courts have long backlogs.')], {
  links: [
    {
      kind: 'recurs',
      from: 'lesson/alpha/ownership',
      to: 'recommendation/beta/recruit',
      evidence: '',
      score: 1,
    },
  ],
})

/** Opens Pagefind's own script as a page would, its files read from a folder. */
async function opened({ index }: IndexedBase): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-pagefind-'))
  for (const { path, content } of index) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  globalThis.fetch = async (address) =>
    new Response(readFileSync(new URL(String(address).replace(/\?.*/u, ''))))
  const bundle = pathToFileURL(join(folder, 'site/assets/pagefind/0/')).href
  const { createInstance } = await import(/* @vite-ignore */ `${bundle}pagefind.js`)
  const pagefind = createInstance({ basePath: bundle, noWorker: true })
  const stated = async (place: number) =>
    (await import(/* @vite-ignore */ new URL(`../stated/${place}.js`, bundle).href)).default
  return Object.assign(pagefind, { stated })
}

describe('a base in Pagefind', () => {
  const fetchBefore = globalThis.fetch
  let pagefind: Pagefind
  let catalogue: Catalogue
  let indexed: IndexedBase
  beforeAll(async () => {
    indexed = await indexBySize(base, () => {}, 'pagefind')
    const page: { debriefIndex?: object } = {}
    runInNewContext(String(indexed.index.find(({ path }) => path === 'index/search.js')?.content), page)
    if (!page.debriefIndex || !isCatalogue(page.debriefIndex)) throw new Error('no catalogue')
    catalogue = JSON.parse(JSON.stringify(page.debriefIndex))
    pagefind = await opened(indexed)
  })
  afterAll(() => {
    globalThis.fetch = fetchBefore
  })

  it.each([
    ['police', ['recruit', 'ownership']],
    ['local ownership courts', ['ownership', 'bought', 'courts']],
    ['"local ownership"', ['ownership']],
    ['+local police', ['ownership', 'bought']],
    ['police -recruit', ['ownership']],
    ['police country:SL', ['recruit']],
    ['police type:lesson', ['ownership']],
    ['police document:beta', ['recruit']],
    ['justice', ['recruit']],
    ['since:2019 -police', ['bought']],
    ['recruitm*', ['recruit']],
    ['backl*', ['courts']],
    ['backl', []],
    ['of', ['ownership']],
    ['of police', ['recruit', 'ownership']],
    ['police -of', ['recruit', 'ownership']],
    ['"people local"', ['ownership', 'bought']],
    ['"reform of police" courts', ['courts', 'ownership', 'recruit']],
  ])('%s finds %j', async (text, ids) => {
    const { hits } = await searchPagefind(pagefind, catalogue, { text })
    expect(hits.map(({ id }) => id.split('/').at(-1)).sort()).toEqual([...ids].sort())
  })

  it('counts facets, marks words and says where they were found', async () => {
    const { facets, hits } = await searchPagefind(pagefind, catalogue, {
      text: 'police',
      filters: { type: ['lesson'] },
    })
    expect(facets.type.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['lesson', 1, true],
      ['recommendation', 1, false],
    ])
    expect(hits[0]).toMatchObject({
      marks: [[19, 25]],
      why: [{ word: 'police', field: 'text' }],
      card: { documentTitle: 'The alpha report', place: 'p. 3' },
    })
  })

  it.each([
    ['ownership reform', 'ownership', 2],
    ['ownership bought', 'bought', 1],
  ])('says for %s that %s is stated in %d documents', async (text, id, documents) => {
    const { hits } = await searchPagefind(pagefind, catalogue, { text })
    expect(hits.find((hit) => hit.id.endsWith(`/${id}`))?.card.documents).toBe(documents)
  })

  it.each([
    ['recruitm*', ['Nothing begins with "recruitm"; showing what begins with "recruit".']],
    ['recru*', []],
  ])('says of %s that less was looked for: %j', async (text, said) => {
    expect((await searchPagefind(pagefind, catalogue, { text })).notes).toEqual(said)
  })

  it.each([
    [
      'title:police',
      'This page knows no title:police: the words were searched everywhere; debrief search does.',
    ],
    ['police~1', 'This page looks for no other spellings of police; debrief search does.'],
    ['police sort:recurrence', 'This page does not sort by recurrence; debrief search does.'],
    ['police until:2019-06', 'This page tells dates apart by year; debrief search does.'],
  ])('says of %s what it cannot do: %s', async (text, said) => {
    expect((await searchPagefind(pagefind, catalogue, { text })).notes).toEqual([said])
  })

  it('says nothing of what it can do', async () => {
    const { notes } = await searchPagefind(pagefind, catalogue, { text: '+police sort:date until:2019' })
    expect(notes).toEqual([])
  })

  it.each([
    ['backlogs', { type: ['lesson'] }, 'The words find 1 record, but none with this type.'],
    ['backlogs country:SL', {}, 'The words find 1 record, but none with this country.'],
    ['backlogs since:2030', {}, 'The words find 1 record, but none with this date.'],
  ])('says of %s with the filters %j what leaves nothing', async (text, filters, said) => {
    expect((await searchPagefind(pagefind, catalogue, { text, filters })).notes).toEqual([said])
  })

  it('says what no record has', async () => {
    const { notes } = await searchPagefind(pagefind, catalogue, { text: 'police xylophone' })
    expect(notes).toEqual(['No record has "xylophone".'])
  })

  it('is the same bytes for the same records', async () => {
    expect(await indexBySize(base, () => {}, 'pagefind')).toEqual(indexed)
  })
})
