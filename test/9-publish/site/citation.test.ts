import { expect, test } from 'vitest'
import { citationWords } from '../../../site/list/citations.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const author = [{ family: 'Roe', given: 'Ann' }, { literal: 'Harbour Board' }]

test.each([
  [{ title: 'What next?' }, 'What next? No date.'],
  [{ title: 'مصابيح الميناء', date: '2017-03-15' }, 'مصابيح الميناء. 15 March 2017.'],
  [{ title: 'Lamps', publishers: ['Harbour Board'] }, 'Harbour Board. Lamps. No date.'],
  [{ title: 'Lamps', citation: { author } }, 'Ann Roe, Harbour Board. Lamps. No date.'],
])('a document of %j is cited as %s, each part in its own direction', (entry, cited) => {
  const doc = sampleDoc({ id: 'report', words: 1, ...entry }, ['Lamps'])
  const record = sampleRecord(doc, 'lesson', 'lamps', 'Lamps')
  const base = { docs: [doc], records: [record], links: [], themes: [], index: [] }
  const files = [...site(base, [], { script: '', style: '' })]
  const page = new TextDecoder().decode(
    files.find(({ path }) => path === 'site/documents/report.html')?.content as Uint8Array,
  )
  const line = /<dt>Cite as<\/dt><dd>(.*?)<\/dd>/su.exec(page)?.[1] ?? ''
  expect(line.replace(/<[^>]+>/gu, '')).toBe(cited)
  expect(line).toContain(`<bdi>${entry.title}</bdi>`)
  expect(page).toContain('1 word)')
})

test('who wrote a document is named in a list', () => {
  const citation = {
    author,
    publisher: 'Quay Press',
    title: 'The lamp',
    issued: { 'date-parts': [[2019, 5]] },
  }
  expect(citationWords(citation)).toBe('Ann Roe, Harbour Board. Quay Press. The lamp. May 2019')
})
