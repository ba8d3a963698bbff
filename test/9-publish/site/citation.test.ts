import { expect, test } from 'vitest'
import { citationLine } from '../../../pipeline/9-publish/site/citation.ts'
import type { DocumentEntry } from '../../../pipeline/model/base.ts'
import { citationWords } from '../../../site/list/citations.ts'

const author = [{ family: 'Roe', given: 'Ann' }, { literal: 'Harbour Board' }]

test('who wrote a document is named where a page says how to cite it', () => {
  const entry = { publishers: ['Quay Press'], title: 'The lamp', date: '2019-05', citation: { author } }
  expect(citationLine(entry as unknown as DocumentEntry)).toBe(
    'Ann Roe, Harbour Board. Quay Press. The lamp. May 2019.',
  )
  expect(citationLine({ ...entry, citation: {} } as unknown as DocumentEntry)).toBe(
    'Quay Press. The lamp. May 2019.',
  )
})

test('who wrote a document is named in a list', () => {
  const citation = {
    author,
    publisher: 'Quay Press',
    title: 'The lamp',
    issued: { 'date-parts': [[2019, 5]] },
  }
  expect(citationWords(citation)).toBe('Ann Roe, Harbour Board. Quay Press. The lamp. 2019-05')
})
