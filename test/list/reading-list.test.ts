import { expect, test } from 'vitest'
import { bibliographyOf } from '../../pipeline/api/bibliography.ts'
import type { Brief } from '../../pipeline/list/brief.ts'
import { readingList } from '../../pipeline/list/reading-list.ts'
import { record } from '../query/base.ts'
import { brief, source, sourceOf } from './vetting-source.ts'

const documents = (more: Partial<Brief>) =>
  readingList(brief(more), source).items.map(({ document }) => document.id)

test('one idea is read once, and the list says of which it is a repeat', () => {
  const list = readingList(brief({}), source)
  expect(list.items.map(({ document }) => document.id).sort()).toEqual(['a', 'c', 'd'])
  expect(list.leftOut).toEqual([
    { document: 'b', title: 'The b report', why: 'says the same as The a report' },
  ])
  expect(list.themes).toMatchObject({ covered: ['oversight', 'resources'], missing: [] })
  expect(list.unmet).toEqual([])
})

test('people read the names of themes and countries, programs their codes', () => {
  const labels = { oversight: 'oversight of the police', resources: 'money' }
  const { engine } = source
  const facets = {
    ...engine.facets,
    theme: { ...engine.facets.theme, values: Object.entries(labels) },
  }
  const list = readingList(brief({}), { ...source, engine: { ...engine, facets } })
  expect(list.countries).toEqual(['KE', 'LR', 'SL'])
  expect(list.themes).toEqual({ covered: ['oversight', 'resources'], missing: [], labels })
  const written = bibliographyOf(list, (path) => path)
  expect(written.preface.join(' ')).toMatch(
    /speaking of Kenya, Liberia, Sierra Leone\. .*Themes: oversight of the police, money\./u,
  )
  const why = list.items.flatMap((item) => item.why).join('; ')
  expect(why).toContain('adds oversight of the police')
  expect(why).toContain('speaks of Liberia')
})

test('an item says which pages to read, how long that takes, and why', () => {
  const [item] = readingList(brief({ maxItems: 1 }), source).items
  expect(item?.extent).toEqual({ pages: ['3'], whole: false, words: 100, minutes: 1 })
  expect(item?.why).toContain('says what 2 documents say')
})

test('what sees it otherwise comes in on demand, and last', () => {
  expect(documents({ maxItems: 2, oneDissent: true }).at(-1)).toBe('d')
})

test('a type in the words of the question narrows the list to it', () => {
  expect(documents({ question: 'vetting of the police type:finding' })).toEqual(['d'])
  expect(documents({ question: 'vetting of the police -type:finding' })).toEqual(['a', 'c'])
})

test('so many countries are spoken of as are asked for', () => {
  expect(readingList(brief({ minCountries: 3, maxItems: 3 }), source).countries).toEqual(['KE', 'LR', 'SL'])
})

test('what the documents point to and the base has not is to get', () => {
  expect(readingList(brief({}), source).toGet).toEqual([
    {
      title: 'Vetting in Practice',
      authors: ['Kane'],
      year: '2016',
      url: null,
      records: ['reading/a/2', 'reading/c/2'],
    },
  ])
})

test.each([
  ['The a report on vetting of the police', 'The report on vetting of the police', []],
  ['The a report on vetting of the police', 'The police report on vetting', ['The police report on vetting']],
  ['The a report', 'The report', ['The report']],
])('of what the base has as %s, %s is to get: %j', (held, cited, expected) => {
  const fields = { title: cited, authors: [], year: null, url: null }
  const one = sourceOf([
    record('lesson/a/1', 'Vetting of the police needs an appeals body.'),
    record('reading/a/2', cited, fields),
  ])
  const documents = one.documents.map((entry) => ({ ...entry, title: held }))
  const { toGet } = readingList(brief({}), { ...one, documents })
  expect(toGet.map(({ title }) => title)).toEqual(expected)
})
