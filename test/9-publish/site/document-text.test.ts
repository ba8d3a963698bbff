import { expect, test } from 'vitest'
import type { Base } from '../../../pipeline/model/base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const plan = sampleDoc({ id: 'plan', title: 'Plan' }, [
  '# Plan',
  'Agreed, and written down.',
  '| Action\tWho\tBy',
  '| Light the outer quay\tHarbour Board\tMay 2019',
  '| Second year',
  '| Pay the pilots\tPort Office\tJune 2020',
  '| Third year\t\t ',
  '| Paint the mole\t\tMay 2021',
  '# Sung',
  'Nothing was said here.',
])
const song = sampleDoc({ id: 'song', title: 'Song' }, ['Green is the light.'])
const records = [
  sampleRecord(plan, 'commitment', 'light', 'Light the outer quay\tHarbour Board\tMay 2019'),
  sampleRecord(plan, 'finding', 'agreed', 'Agreed'),
  sampleRecord(plan, 'finding', 'comma', 'Agreed, and written'),
  sampleRecord(plan, 'finding', 'written', 'and written down.'),
]
const base: Base = { docs: [plan, song], records, links: [], themes: [] }
const pages = new Map(
  [...site({ ...base, index: [] }, [], { script: '', style: '' })].map(({ path, content }) => [
    path,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  ]),
)
const page = pages.get('site/documents/plan.html') ?? ''
const cellsOf = (row: string) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell)
const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) => row)

test('rows of a document stand as a table, cell by cell', () => {
  expect(rows.map((row) => cellsOf(row).map((cell) => cell.replace(/<[^>]+>/gu, '')))).toEqual([
    ['Action', 'Who', 'By'],
    ['Light the outer quay', 'Harbour Board', 'May 2019'],
    ['Second year'],
    ['Pay the pilots', 'Port Office', 'June 2020'],
    ['Third year'],
    ['Paint the mole', '', 'May 2021'],
  ])
  expect([2, 4, 5].map((at) => rows[at]?.includes('colspan="3"'))).toEqual([true, true, false])
})

test('a quote of a whole row is a link in each of its cells and has its place in the first', () => {
  const cells = cellsOf(rows[1] ?? '')
  expect(cells.every((cell) => cell.includes('href="../records/commitment/plan/light.html"'))).toBe(true)
  expect(cells.map((cell) => cell.includes('id="at-commitment/plan/light"'))).toEqual([true, false, false])
})

test('between two quotes no comma is a link of its own', () => {
  const links = [...page.matchAll(/<a class="quoted"[^>]*>(.*?)<\/a>/gsu)].map(([, words]) => words)
  expect(links.slice(0, 2)).toEqual(['Agreed', 'and written down.'])
  expect(page).toContain('id="at-finding/plan/comma"')
})

test('an outline has no lists without an entry, and stands only where it has some', () => {
  expect(page).toContain('Outline with records')
  expect(page).not.toMatch(/<ol[^>]*><\/ol>/u)
  expect(pages.get('site/documents/song.html')).not.toContain('Outline')
})
