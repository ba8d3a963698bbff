import { expect, test } from 'vitest'
import { inventedBase } from '../../../bench/invented-base.ts'
import { withTexts } from '../../../bench/with-texts.ts'
import { library } from '../../../pipeline/9-publish/site/library.ts'
import { listPages } from '../../../pipeline/9-publish/site/list-pages.tsx'
import { pagesOfLists } from '../../../pipeline/9-publish/site/pages-of-lists.ts'
import { recordLists } from '../../../pipeline/9-publish/site/record-lists.tsx'

const base = withTexts(inventedBase(2000, 20))
const dated = base.docs.map((doc, at) => ({
  ...doc,
  entry: { ...doc.entry, date: `${2010 + (at % 13)}-05` },
}))
const shelves = library({ ...base, docs: dated })
const pages = pagesOfLists(shelves)

test('every page of every list is there, once', () => {
  const paths = recordLists(shelves).flatMap((list) => listPages(list, shelves).map(({ path }) => path))
  expect(pages.map(({ path }) => path).sort()).toEqual(paths.sort())
})

test('pages of all lists come in one order of time: what the next one shows is seldom far from what this one did', () => {
  const dates = pages.map(({ first }) => shelves.docs.get(first?.document ?? '')?.entry.date ?? '')
  expect(new Set(dates).size).toBeGreaterThan(5)
  expect(dates).toEqual([...dates].sort().reverse())
})
