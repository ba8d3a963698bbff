import { expect, test } from 'vitest'
import { Examples } from '../../../pipeline/9-publish/site/examples.tsx'
import { caseMap } from '../../../pipeline/9-publish/site/figures/case-map.tsx'
import { library } from '../../../pipeline/9-publish/site/library.ts'
import { markup } from '../../../pipeline/9-publish/site/markup.ts'
import { RecordCard } from '../../../pipeline/9-publish/site/record-card.tsx'
import { viewFrom } from '../../../pipeline/9-publish/site/view.ts'
import { sampleBase } from '../sample-base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'

const SAID = 'Liberia, Nepal and Colombia were proposed as case studies; Georgia was examined.'
const doc = sampleDoc({ id: 'cases', title: 'Cases' }, [SAID])
const cases = [
  ['Liberia', 'LR', 'proposed'],
  ['Nepal', 'NP', 'proposed'],
  ['Colombia', 'CO', 'planned'],
  ['Georgia', 'GE', 'examined'],
  ['Georgia', 'GE', 'planned'],
  ['Liberia', 'LR', 'proposed'],
  ['Liberia', 'LR', 'proposed'],
].map(([subject = '', country = '', status], at) =>
  sampleRecord(doc, 'case-study', `case-${at}`, SAID, { subject, country, countries: [country], status }),
)
const view = viewFrom(library({ ...sampleBase, docs: [doc], records: cases, links: [] }), 'overview.html')

test('the map counts cases that were examined or planned, and says so', () => {
  const drawing = caseMap(view)
  expect(drawing?.rows.map((row) => row.slice(1, 2).map(String).join())).toEqual(['2', '1'])
  expect(drawing?.caption).toContain('examined or planned')
})

test('the example of case studies is a country where some were held', () => {
  const examples = Examples({ view })
  expect(examples && markup(examples)).toContain('Case studies from Georgia')
})

test.each([
  [0, 'only proposed'],
  [1, 'only proposed'],
  [2, 'planned'],
  [3, 'examined'],
])('the card of case %i says "%s"', (at, words) => {
  const record = cases[at]
  expect(record && markup(RecordCard({ view, record }))).toContain(`<span>${words}</span>`)
})
