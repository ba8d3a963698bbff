import { expect, test } from 'vitest'
import { libraryOf } from '../../../pipeline/9-publish/site/library-of.ts'
import { printOfSeen } from '../../../pipeline/9-publish/site/print-of-seen.ts'
import { recordPage } from '../../../pipeline/9-publish/site/record-page.tsx'
import { seenOf } from '../../../pipeline/9-publish/site/record-seen.ts'
import type { TieredBase } from '../../../pipeline/model/base.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'
import { cover } from '../../../pipeline/text/cover.ts'
import { sampleAcross } from '../sample-across.ts'
import { pagesSeen, type Site } from './pages-seen.ts'

const LESSON = 'lesson/river-forum-report/vetting-without-an-appeals-body'
const ADVICE = 'recommendation/river-forum-report/one-vetting-standard'
const PROMISE = 'commitment/river-forum-report/handbook-on-complaints'

const SESSIONS = ['session/river-forum-agenda/group-a', 'session/river-forum-agenda/oversight']

/** With a record whose names are withheld, and one that has others like it. */
const sample: TieredBase = {
  ...sampleAcross,
  records: sampleAcross.records.map((record) =>
    record.id === ADVICE ? { ...record, text: `${record.text} ${cover}` } : record,
  ),
  similar: { [LESSON]: SESSIONS },
  codes: Object.fromEntries(
    sampleAcross.records.map(({ rule }) => [rule, { means: 'The words say so.', todo: '' }]),
  ),
}

function pagesOf(site: Site) {
  return pagesSeen(site, (whole) =>
    [...whole.records.values()].map((record) => {
      const seen = seenOf(record, whole, site.base.similar ?? {})
      return { id: record.id, page: recordPage(record), own: libraryOf(seen), print: printOfSeen(seen) }
    }),
  )
}

test.each<[string, Site]>([
  ['as it is', { base: sample }],
  ['with a copy of a file', { base: sample, copied: ['river-forum-report'] }],
  ['at an address', { base: sample, copied: ['river-forum-agenda'], baseUrl: 'https://kb.example.org/' }],
  ['without what is known across documents', { base: { ...sample, grades: [], ledger: [], things: [] } }],
])('a page made of what it sees is the page made of all: %s', (_, site) => {
  const pages = [...pagesOf(site).values()]
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.map(({ own }) => own)).toEqual(pages.map(({ page }) => page))
})

function edited(change: (record: BaseRecord) => Partial<Record<string, unknown>>): TieredBase {
  return { ...sample, records: sample.records.map((record) => ({ ...record, ...change(record) })) }
}

const some = <Item>(list: readonly Item[] | undefined) => list ?? []

/** Whatever may change between two builds, and whether pages change with it. */
const changes: readonly (readonly [string, Site])[] = [
  [
    'the words of a record',
    { base: edited(({ id }) => (id === ADVICE ? { text: 'Keep one standard.' } : {})) },
  ],
  ['a theme', { base: edited(({ id }) => (id === LESSON ? { themes: ['vetting'] } : {})) }],
  ['the name of an event', { base: edited(({ type }) => (type === 'event' ? { name: 'Hill Forum' } : {})) }],
  [
    'the title of a document',
    {
      base: {
        ...sample,
        docs: sample.docs.map((doc) => ({
          ...doc,
          entry: { ...doc.entry, title: `${doc.entry.title}, new` },
        })),
      },
    },
  ],
  [
    'the label of a theme',
    { base: { ...sample, themes: sample.themes.map((theme) => ({ ...theme, label: 'Other' })) } },
  ],
  [
    'the name of an organisation',
    {
      base: {
        ...sample,
        things: some(sample.things).map((thing) => ({ ...thing, name: 'Upper Valley Institute' })),
      },
    },
  ],
  ['grades', { base: { ...sample, grades: [] } }],
  ['what became of a commitment', { base: { ...sample, ledger: [] } }],
  ['why names are withheld', { base: { ...sample, attribution: [] } }],
  ['what a rule means', { base: { ...sample, codes: {} } }],
  ['links', { base: { ...sample, links: sample.links.map((link) => ({ ...link, kind: 'contradicts' })) } }],
  ['which records are similar', { base: { ...sample, similar: { [LESSON]: [...SESSIONS].reverse() } } }],
  ['a record gone', { base: { ...sample, records: sample.records.filter(({ id }) => id !== ADVICE) } }],
  ['a file that is copied', { base: sample, copied: ['river-forum-report'] }],
  ['where the site stands', { base: sample, baseUrl: 'https://kb.example.org/' }],
]

test.each(changes)('a page that changes has another print: %s', (_, site) => {
  const before = pagesOf({ base: sample })
  const changed = [...pagesOf(site)].filter(([id, { page }]) => page !== before.get(id)?.page)
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.filter(([id, { print }]) => print === before.get(id)?.print).map(([id]) => id)).toEqual([])
})

test('a page keeps its print where what changes is not on it', () => {
  const before = pagesOf({ base: sample })
  const base = {
    ...edited(({ id }) => {
      if (SESSIONS.includes(id)) return { themes: ['vetting'], confidence: 0.1 }
      return id === PROMISE ? { text: 'A handbook will be written.' } : {}
    }),
    links: sample.links.map((link) => ({ ...link, score: link.score / 2, evidence: 'other words' })),
  }
  const after = pagesOf({ base })
  const same = [...after].filter(([id, { print }]) => print === before.get(id)?.print)
  expect(same.length).toBeGreaterThan(5)
  for (const [id, { page }] of same) expect(page).toBe(before.get(id)?.page)
  expect(
    same.map(([id]) => id),
    'of those like it a page says the name alone',
  ).toContain(LESSON)
})
