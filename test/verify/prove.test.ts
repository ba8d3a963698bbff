import { expect, test } from 'vitest'
import type { DocumentEntry } from '../../pipeline/model/base.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { lettersOf, prove } from '../../pipeline/verify/prove.ts'
import { rawBlocks } from '../../pipeline/verify/raw-blocks.ts'
import { verifyDocument } from '../../pipeline/verify/verify-document.ts'
import { readDoc, treeOf } from '../documents.ts'

const first = 'Border posts should open at night,'
const second = 'because most people travel after dark.'
const statement = `${first} ${second}`
const head = 'Veldara Dialogue 2019 | Report | 12'

test.each([
  ['the same words', [statement], 'whole'],
  [
    'words cut by hyphens and line ends',
    ['Before. Border posts should open at night, be-\ncause most peo\u00adple travel\nafter dark. After.'],
    'whole',
  ],
  ['ligatures and capitals', [statement.toUpperCase().replace('FF', '\uFB00')], 'whole'],
  ['the words in two blocks', [first, second], 'whole'],
  ['a running head in between', [first, head, second], 'pieces'],
  ['a running head that begins like what follows', [first, 'because careful', second], 'pieces'],
  ['a footer at the end of the block', [`${first} 2019 Module 1`, second], 'pieces'],
  ['the beginning and the end far apart', [first, 'other words '.repeat(60), second], 'none'],
  ['another word', [statement.replace('night', 'noon')], 'none'],
  ['a word less', [statement.replace('most ', '')], 'none'],
  ['a "not" that the quote has not', [statement.replace('open', 'not open')], 'none'],
  ['a letter less at the end', [statement.replace('dark.', 'dar.')], 'none'],
])('a source with %s', (_, blocks, proof) => {
  expect(prove(statement, lettersOf(blocks))).toBe(proof)
})

test.each([
  ['lost within a line', 'a follow-up of the sub-group', 'a followup of the sub-group', 'hyphens'],
  ['lost in one of two places', 'a follow-up\n\nThe followup', 'followup', 'whole'],
  ['lost at a line end', 'a follow-\nup of it', 'a followup of it', 'whole'],
  ['kept at a line end', 'a follow- \nup of it', 'a follow-up of it', 'whole'],
  ['kept within a line', 'a follow\u2011up of it', 'a follow-up of it', 'whole'],
  ['that the source has not', 'a followup of it', 'a follow-up of it', 'hyphens'],
  ['for a blank', 'a follow up of it', 'a follow-up of it', 'hyphens'],
  ['soft', 'a fol\u00adlow-\u00adup of it', 'a follow-up of it', 'whole'],
  ['at the edge of the quote', 'a follow-up of it', 'up of it', 'whole'],
  ['between figures', 'in 2010-12 and', 'in 2010-12', 'whole'],
  ['before a blank', 'short- and long-term', 'short- and long-term', 'whole'],
  ['before a control character, which no text has', 'a well-\u0081known lamp', 'a well-known lamp', 'whole'],
])('a hyphen %s', (_, source, quote, proof) => {
  expect(prove(quote, lettersOf([source]))).toBe(proof)
})

test('a hyphen lost before a running head', () => {
  const blocks = ['The sub-group asks the council for more boats', head, 'because the bay is wide-open.']
  const quote = 'The sub-group asks the council for more boats because the bay is wide-open.'
  expect(prove(quote, lettersOf(blocks))).toBe('pieces')
  expect(prove(quote.replace('wide-', 'wide'), lettersOf(blocks))).toBe('hyphens')
  expect(prove(quote.replace('sub-', 'sub'), lettersOf(blocks))).toBe('hyphens')
})

test('a source of nothing but beginnings takes no time', () => {
  expect(prove(statement, lettersOf(Array.from({ length: 50_000 }, () => 'border posts shouldx')))).toBe(
    'none',
  )
})

test('emphasis ends no block, markup that shows nothing is not what the source says', () => {
  const words = (value: string) => ({ type: 'text' as const, value })
  const tree = treeOf(
    'One.',
    { type: 'html', value: '<!-- secret -->' },
    {
      type: 'paragraph',
      children: [words('Two '), { type: 'strong', children: [words('three')] }, words('.')],
    },
  )
  expect(rawBlocks(tree)).toEqual(['One.\n', 'Two \nthree\n.\n'])
})

const entry = { id: 'a', path: 'a.txt' } as DocumentEntry
const record = (quote: string, span: readonly [number, number]) =>
  ({ id: 'lesson/a/x', evidence: [{ document: 'a', span, quote }] }) as unknown as BaseRecord

test.each([
  ['proved both ways', record('Ask first.', [0, 10]), []],
  ['not at its span', record('Ask first.', [1, 11]), ['quote-not-in-text']],
  ['with a hyphen lost', record('Followup.', [0, 9]), ['quote-not-in-text', 'hyphens-not-in-source']],
  ['in neither', record('Ask last.', [0, 9]), ['quote-not-in-text', 'quote-not-in-source']],
])('a quote %s', (_, quoted, rules) => {
  const { findings, quotes } = verifyDocument(
    entry,
    [quoted],
    'Ask first. Then listen. Follow-up.',
    readDoc(treeOf('Ask first. Then listen. Follow-up.')),
  )
  expect(quotes).toBe(1)
  expect(findings.map(({ rule, id, path }) => [rule, id, path])).toEqual(
    rules.map((rule) => [rule, 'lesson/a/x', 'a.txt']),
  )
})
