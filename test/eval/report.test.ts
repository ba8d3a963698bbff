import { expect, test } from 'vitest'
import { calibration } from '../../pipeline/eval/calibration.ts'
import { confusions } from '../../pipeline/eval/confusion.ts'
import type { Gold } from '../../pipeline/eval/gold.ts'
import { measured, rulesYaml } from '../../pipeline/eval/measured.ts'
import { lineOfQuote } from '../../pipeline/eval/places.ts'
import { reportPage } from '../../pipeline/eval/report-page.ts'
import { score } from '../../pipeline/eval/score.ts'
import { table } from '../../pipeline/eval/table.ts'
import type { DocumentEntry } from '../../pipeline/model/base.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'
import { ruleMeasures } from '../../pipeline/text/knowledge.ts'

const entry = { id: 'a', path: 'a.md', genre: 'report', title: 'A <b> title' } as DocumentEntry
const text = 'Title\n\nThe gate was\nclosed at night.\n\nTell the guard first.\n'

function record(type: string, quote: string, confidence: number): BaseRecord {
  const start = text.indexOf(quote)
  const evidence = {
    document: 'a',
    span: [start, start + quote.length],
    quote,
    page: { index: 1, label: 'ii' },
  }
  return {
    ...{ id: `${type}/a/x`, type, text: quote, document: 'a', rule: `${type}/cue`, confidence, holder: null },
    evidence: [evidence],
  } as unknown as BaseRecord
}

const gold: Gold = {
  document: { file: 'a.md', genre: 'report', title: 'A <b> title' },
  records: [
    { type: 'finding', quote: 'The gate was closed at night.' },
    { type: 'recommendation', quote: 'Tell the guard first.' },
  ],
}

const result = score(
  [entry],
  [
    record('lesson', 'The gate was\nclosed at night.', 0.6),
    record('recommendation', 'Tell the guard first.', 0.9),
  ],
  [gold],
  undefined,
  () => text,
)

test('what was missed has the line of its quote, what was made up its place and rule', () => {
  expect(result.errors).toEqual([
    'a.md: missing finding: The gate was closed at night.  at line 3 of its text',
    'a.md: unexpected lesson: The gate was\nclosed at night.  (lesson/cue)  at page ii',
  ])
})

test('rules are counted one by one', () => {
  expect(Object.entries(result.rules).map(([rule, { tp, fp }]) => [rule, tp, fp])).toEqual([
    ['lesson/cue', 0, 1],
    ['recommendation/cue', 1, 0],
  ])
})

test('a record with the words of another type is taken for it', () => {
  expect(result.confusion).toEqual([{ found: 'lesson', gold: 'finding', times: 1 }])
})

test('types that are often confused come first', () => {
  expect(
    confusions([
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ]),
  ).toEqual([
    { found: 'c', gold: 'd', times: 2 },
    { found: 'a', gold: 'b', times: 1 },
  ])
})

test('confidence is compared with the share that is right, bin by bin', () => {
  const answers = [
    { confidence: 0.92, right: true },
    { confidence: 0.98, right: false },
    { confidence: 1, right: true },
    { confidence: 0.61, right: false },
  ]
  expect(calibration(answers).map(({ from, records, right }) => [from, records, right])).toEqual([
    [0.6, 1, 0],
    [0.9, 3, 2],
  ])
})

test.each([
  ['over a line end', 'The gate was closed', 'line 3 of its text'],
  ['that is not there', 'The door was closed', null],
  ['of nothing', ' ', null],
])('a quote %s has its line', (_, quote, line) => {
  expect(lineOfQuote(text, quote)).toBe(line)
})

test('the page shows words of documents as words', () => {
  const mistakes = result.mistakes.map((mistake) => ({ ...mistake, words: '<script>' }))
  const page = reportPage({ ...result, mistakes })
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toContain('<script>')
})

test('a rule that was often measured and seldom right is not shown', () => {
  const figures = (tp: number, fp: number) => ({ tp, fp, fn: 0, precision: 0, recall: 0, f1: 0 })
  const rules = measured(
    { 'lesson/cue': figures(2, 5), 'lesson/rare': figures(0, 2) },
    { 'lesson/old': { right: 3, found: 3, shown: true }, 'lesson/cue': { right: 9, found: 9, shown: true } },
  )
  expect(rules).toEqual({
    'lesson/cue': { right: 2, found: 7, shown: false },
    'lesson/old': { right: 3, found: 3, shown: true },
    'lesson/rare': { right: 0, found: 2, shown: true },
  })
  expect(ruleMeasures({ path: 'rules.yaml', content: rulesYaml(rules) })).toEqual(rules)
})

test('fields are summed up only where a type has some', () => {
  const bare = { ...result, score: { ...result.score, fields: {}, fieldAccuracy: 0 } }
  const full = { ...result, score: { ...result.score, fields: { 'finding.holder': 1 } } }
  expect(table(full)).toContain('all fields')
  expect(table(bare)).not.toContain('all fields')
  expect(reportPage(bare)).not.toContain('all fields')
})
