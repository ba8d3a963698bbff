import { expect, test } from 'vitest'
import type { Base } from '../../../pipeline/model/base.ts'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const told = sampleDoc({ id: 'report', title: 'Report' }, [
  '# Report',
  'Cases that changed our minds',
  'Two cases were examined, Nepal and Liberia.',
  'Nepal had been looked at before.',
  'The group met twice.',
])
/** A slide's title may be no heading, and a section may begin where no block does. */
const outline = [
  ...told.outline,
  { title: 'Cases', level: 2, start: told.text.indexOf('Cases that') },
  { title: 'Before', level: 2, start: told.text.indexOf('Nepal had') - 1 },
  { title: 'Twice', level: 2, start: told.text.indexOf('met twice') },
]
const report = { ...told, outline }
const CASES = 'Two cases were examined, Nepal and Liberia.'
const records = [
  sampleRecord(report, 'case-study', 'liberia', CASES, { subject: 'Liberia' }),
  sampleRecord(report, 'case-study', 'nepal', CASES, { subject: 'Nepal' }),
  sampleRecord(report, 'case-study', 'whole', `${CASES}\nNepal had been looked at before.`, {}),
  sampleRecord(report, 'organisation', 'nepal', 'Nepal', { name: 'Nepal' }),
]
const base: Base = { docs: [report], records, links: [], themes: [] }
const pages = [...site({ ...base, index: [] }, [], { script: '', style: '' })]
const page = new TextDecoder().decode(
  pages.find(({ path }) => path === 'site/documents/report.html')?.content as Uint8Array,
)
const valuesOf = (name: string) =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => value)

test('every record and every entry of the outline has a place in the text, also where they share their words', () => {
  const wanted = valuesOf('href').filter((href) => href.startsWith('#'))
  expect(wanted.length).toBeGreaterThan(records.length + outline.length)
  const ids = valuesOf('id')
  for (const href of wanted) expect(ids).toContain(decodeURIComponent(href.slice(1)))
  expect(new Set(ids).size).toBe(ids.length)
})

test('the text itself stands there once, whatever points at it', () => {
  const text = page.slice(page.indexOf('<div class="text"')).replace(/<[^>]+>/gu, '')
  expect(text.match(/Two cases were examined, Nepal and Liberia\./gu)).toHaveLength(1)
})
