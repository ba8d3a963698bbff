import { expect, test } from 'vitest'
import { clean } from '../../../pipeline/2-clean/clean.ts'
import { listener, readDoc } from '../../documents.ts'
import { knowledge } from '../../knowledge.ts'
import { readFile } from './reading.ts'
import type { PrintedPage } from './write-pdf.ts'

const prints = [
  { at: [60, 300], text: 'Lamps of the harbour' },
  { at: [180, 300], text: 'never' },
  { at: [210, 300], text: 'fail in the outer basin.' },
] as const

async function said(rules: PrintedPage['rules']) {
  const { reading } = await readFile({ pages: [{ prints, rules: rules ?? [] }] })
  return clean(readDoc(reading?.tree ?? { type: 'root', children: [] }), listener().report, knowledge).text
}

test.each([
  ['a line', [[180, 296.7, 205, 297.3]]],
  [
    'two lines, one of them with the space behind',
    [
      [180, 296, 205, 296.4],
      [180, 297.2, 208, 297.6],
    ],
  ],
] as const)('words that %s strikes out are not said', async (_, rules) => {
  expect(await said(rules)).toBe('Lamps of the harbour fail in the outer basin.')
})

test.each([
  ['underlines them', [[180, 301, 205, 301.6]]],
  ['runs on where no words are', [[180, 296.7, 560, 297.3]]],
  ['is a box behind them', [[178, 290, 207, 303]]],
  ['crosses half of one', [[192, 296.7, 205, 297.3]]],
] as const)('words that are struck out by nothing stay: the line %s', async (_, rules) => {
  expect(await said(rules)).toBe('Lamps of the harbour never fail in the outer basin.')
})
