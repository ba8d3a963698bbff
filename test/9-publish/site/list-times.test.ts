import { expect, test } from 'vitest'
import { inventedBase } from '../../../bench/invented-base.ts'
import { withTexts } from '../../../bench/with-texts.ts'
import { library } from '../../../pipeline/9-publish/site/library.ts'
import { listPages } from '../../../pipeline/9-publish/site/list-pages.tsx'
import { periodOf } from '../../../pipeline/9-publish/site/list-times.ts'
import { newestFirst } from '../../../pipeline/9-publish/site/record-lists.tsx'
import { pageInShell } from '../../../pipeline/9-publish/site/shell.tsx'

const base = withTexts(inventedBase(2000, 20))
const dates = ['2016-05-03', '2014-02', '2012', null]
const shelves = library({
  ...base,
  docs: base.docs.map((doc, at) => ({
    ...doc,
    entry: { ...doc.entry, title: `Note ${at}`, date: dates[at % dates.length] ?? null },
  })),
})
const records = newestFirst(shelves)([...shelves.records.values()])
const pages = listPages({ path: 'types/all.html', kind: 'Type', title: 'All', records }, shelves)
const textOf = (at: number) => {
  const page = pages[at]
  return page ? Buffer.from(pageInShell(shelves, page).content).toString() : ''
}

test('a part of a list says from when to when it is, and where nothing has a date with what it begins', () => {
  const ofDates = (...wanted: readonly (string | null)[]) =>
    periodOf(
      wanted.flatMap(
        (date) =>
          records.find(({ document }) => (shelves.docs.get(document)?.entry.date ?? null) === date) ?? [],
      ),
      shelves,
    )
  expect(ofDates('2016-05-03', '2016-05-03')).toBe('3 May 2016')
  expect(ofDates('2016-05-03', '2014-02')).toBe('February 2014 – 3 May 2016')
  expect(ofDates('2012', null)).toBe('2012 and no date')
  expect(ofDates(null)).toBe('no date, from “Note 3” on')
})

test('the first page tells how many there are and leads to every year; the others lead on and back', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(textOf(0)).toMatch(/2,000 records; the newest \d+ here, 3 May 2016/u)
  const years = /<nav class="years".*?<\/nav>/u.exec(textOf(0))?.[0] ?? ''
  expect([...years.matchAll(/>([^<]+)<\/a>/gu)].map(([, year]) => year)).toEqual([
    '2016',
    '2014',
    '2012',
    'no date',
  ])
  for (const at of pages.keys()) {
    const [back, on] = [/rel="prev" href="\.\.\/([^"]+)"/u, /rel="next" href="\.\.\/([^"]+)"/u].map(
      (way) => way.exec(textOf(at))?.[1],
    )
    expect([back, on]).toEqual([pages[at - 1]?.path, pages[at + 1]?.path])
    if (at > 0) expect(textOf(at)).not.toContain('2,000')
  }
})
