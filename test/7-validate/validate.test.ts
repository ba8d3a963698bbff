import { expect, test } from 'vitest'
import { validate } from '../../pipeline/7-validate/validate.ts'
import type { Base, DocumentEntry } from '../../pipeline/model/base.ts'
import { notebook } from '../../pipeline/model/message.ts'
import type { BaseRecord, Evidence } from '../../pipeline/model/record.ts'

const text = 'We learned to ask first. Posts should open at night.'

const entry: DocumentEntry = {
  id: 'notes',
  path: 'notes.md',
  sha256: 'a'.repeat(64),
  bytes: 52,
  format: 'markdown',
  reader: 'remark-parse',
  genre: 'report',
  title: 'Notes',
  language: 'en',
  date: null,
  publishers: [],
  pages: null,
  words: 10,
  event: null,
  attribution: null,
  citation: { id: 'notes' },
}

const evidence: Evidence = {
  document: 'notes',
  span: [25, 52],
  quote: 'Posts should open at night.',
  prefix: 'ask first. ',
  suffix: '',
  page: null,
  slide: null,
  line: 1,
  paragraph: null,
  box: null,
  section: [],
}

const record: BaseRecord = {
  id: 'recommendation/notes/posts',
  type: 'recommendation',
  text: 'Posts should open at night.',
  document: 'notes',
  event: null,
  session: null,
  evidence: [evidence],
  themes: [],
  countries: [],
  organisations: [],
  rule: 'recommendation/should',
  confidence: 0.9,
  review: 'candidate',
  addressee: null,
}

function findings(change: Partial<Base>) {
  const base: Base = {
    docs: [{ entry, text, outline: [], blocks: [] }],
    records: [record],
    links: [],
    themes: [],
    ...change,
  }
  const notes = notebook()
  validate(base, notes)
  return notes.messages.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)
}

test('a base that keeps its promises has no findings', () => {
  expect(findings({})).toEqual([])
})

test.each<readonly [string, Partial<Base>, readonly string[]]>([
  [
    'a quote that is not its span',
    { records: [{ ...record, evidence: [{ ...evidence, span: [24, 51] }] }] },
    ['error quote-not-in-text notes.md'],
  ],
  [
    'a quote of a document that is not there',
    { records: [{ ...record, evidence: [{ ...evidence, document: 'other' }] }] },
    ['error quote-not-in-text notes.md'],
  ],
  [
    'quotes out of order',
    {
      records: [
        {
          ...record,
          evidence: [evidence, { ...evidence, span: [0, 24], quote: 'We learned to ask first.' }],
        },
      ],
    },
    ['error spans-out-of-order notes.md'],
  ],
  ['an id used twice', { records: [record, record] }, ['error id-twice notes.md']],
  [
    'a link to nowhere',
    { links: [{ from: record.id, to: 'event/notes/x', kind: 'at-event', evidence: 'notes', score: 1 }] },
    ['error link-to-nowhere '],
  ],
  [
    'an event that is no record',
    { records: [{ ...record, event: 'event/notes/x' }] },
    ['error link-to-nowhere notes.md'],
  ],
  [
    'a field that the schema does not know',
    { records: [{ ...record, colour: 'red' }] },
    ['error schema notes.md'],
  ],
  ['a record without evidence', { records: [{ ...record, evidence: [] }] }, ['error schema notes.md']],
  [
    'a country that is no code',
    { records: [{ ...record, countries: ['Veldara'] }] },
    ['error schema notes.md'],
  ],
  ['a type without a schema', { records: [{ ...record, type: 'joke' }] }, ['error no-schema notes.md']],
])('%s is an error', (_, change, expected) => {
  expect(findings(change)).toEqual(expected)
})
