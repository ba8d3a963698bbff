import { expect, test } from 'vitest'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { isWholeSentence, statementWords } from '../../pipeline/text/statement-words.ts'

const stated = (quotes: readonly string[], fields: object = {}) =>
  ({
    text: quotes.join(' '),
    evidence: quotes.map((quote) => ({ quote })),
    ...fields,
  }) as unknown as BaseRecord
const who = { lead: 'MIPO', due: '2022-12-31', dueText: '31 December 2022' }

test.each<[string, BaseRecord, string]>([
  ['one place', stated(['Lamps must be lit.']), 'Lamps must be lit.'],
  [
    'cells that the fields say',
    stated(['Light the lamps', 'MIPO', '31 December 2022'], who),
    'Light the lamps',
  ],
  ['a first cell that says who', stated(['MIPO', 'Light the lamps'], who), 'Light the lamps'],
  [
    'a cell that no field says',
    stated(['Light the lamps', 'Port Merle', 'MIPO'], who),
    'Light the lamps · Port Merle',
  ],
  ['cells that are all said', stated(['MIPO', '31 December 2022'], who), 'MIPO · 31 December 2022'],
  [
    'a row in one piece',
    {
      ...stated(['Light the lamps\tMIPO\t31 December 2022'], who),
      text: 'Light the lamps MIPO 31 December 2022',
    },
    'Light the lamps',
  ],
  [
    'a row that two documents have',
    { ...stated(['Light the lamps', 'MIPO', 'Light the lamps\tMIPO'], who), text: 'Light the lamps MIPO' },
    'Light the lamps',
  ],
  ['a lead-in', stated(['The ministry should:', 'Light the lamps']), 'The ministry should: Light the lamps'],
  [
    'a sentence that goes on',
    stated(['It was agreed that', 'lamps be lit']),
    'It was agreed that lamps be lit',
  ],
  ['sentences', stated(['Lamps went out.', 'Nobody came.']), 'Lamps went out. Nobody came.'],
  [
    'the same words in two documents',
    { ...stated(['Light the lamps', 'Light the lamps']), text: 'Light the lamps' },
    'Light the lamps',
  ],
])('a statement of %s is shown as its words', (_, record, words) => {
  expect(statementWords(record)).toBe(words)
})

test.each([
  [stated(['Lamps must be lit.']), true],
  [stated(['“Lamps must be lit.”']), true],
  [stated(['Light the lamps']), false],
  [stated(['Light the lamps', 'by 3 p.m.']), false],
])('whether a statement is a whole sentence', (record, whole) => {
  expect(isWholeSentence(record)).toBe(whole)
})
