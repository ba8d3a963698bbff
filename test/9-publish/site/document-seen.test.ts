import { expect, test } from 'vitest'
import { documentPage } from '../../../pipeline/9-publish/site/document-page.tsx'
import {
  documentSeen,
  libraryOfDocument,
  printOfDocument,
} from '../../../pipeline/9-publish/site/document-seen.ts'
import { sampleAcross } from '../sample-across.ts'
import { pagesSeen, type Site } from './pages-seen.ts'

function pagesOf(site: Site) {
  return pagesSeen(site, (whole) =>
    site.base.docs.map((doc) => {
      const seen = documentSeen(doc, whole)
      return {
        id: doc.entry.id,
        page: documentPage(doc),
        own: libraryOfDocument(seen),
        print: printOfDocument(seen),
      }
    }),
  )
}

const [first] = sampleAcross.docs
const id = first?.entry.id ?? ''

const sites: readonly (readonly [string, Site])[] = [
  ['a file that is copied', { base: sampleAcross, copied: [id] }],
  ['where the site stands', { base: sampleAcross, copied: [id], baseUrl: 'https://kb.example.org/' }],
  ['why names are withheld', { base: { ...sampleAcross, attribution: [] } }],
  [
    'a record gone',
    { base: { ...sampleAcross, records: sampleAcross.records.filter(({ type }) => type !== 'lesson') } },
  ],
  [
    'the name of an event',
    {
      base: {
        ...sampleAcross,
        records: sampleAcross.records.map((one) =>
          one.type === 'event' ? { ...one, name: 'Hill Forum' } : one,
        ),
      },
    },
  ],
  [
    'a title',
    {
      base: {
        ...sampleAcross,
        docs: sampleAcross.docs.map((doc) => ({ ...doc, entry: { ...doc.entry, title: 'Another' } })),
      },
    },
  ],
]

test.each([['as it is', { base: sampleAcross }] as const, ...sites])(
  'a page made of what it sees is the page made of all: %s',
  (_, site) => {
    const pages = [...pagesOf(site).values()]
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ own }) => own)).toEqual(pages.map(({ page }) => page))
  },
)

test.each(sites)('a page that changes has another print: %s', (_, site) => {
  const before = pagesOf({ base: sampleAcross })
  const changed = [...pagesOf(site)].filter(([of, { page }]) => page !== before.get(of)?.page)
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.filter(([of, { print }]) => print === before.get(of)?.print)).toEqual([])
})

test('a page keeps its print where what changes is not on it', () => {
  const before = pagesOf({ base: sampleAcross })
  const after = pagesOf({ base: { ...sampleAcross, links: [], grades: [], themes: [], ledger: [] } })
  expect([...after].map(([of, { print }]) => print === before.get(of)?.print)).not.toContain(false)
})
