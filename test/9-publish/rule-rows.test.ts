import { expect, test } from 'vitest'
import { confidenceRow, ruleRows, typeRows } from '../../pipeline/9-publish/site/rule-rows.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'

const record = (rule: string, confidence: number) =>
  ({ rule, type: rule.split('/')[0], confidence }) as BaseRecord
const rows = ruleRows({
  records: [record('lesson/cue', 0.6), record('lesson/cue', 0.7), record('lesson/under-heading', 0.95)],
  rules: { 'lesson/cue': { right: 2, found: 4, shown: true } },
})

test('a rule has the records of this base and what it was measured to be worth', () => {
  expect(rows).toEqual([
    {
      rule: 'lesson/cue',
      type: 'lesson',
      records: 2,
      confidence: expect.closeTo(0.65),
      measured: { right: 2, found: 4 },
    },
    { rule: 'lesson/under-heading', type: 'lesson', records: 1, confidence: 0.95, measured: null },
  ])
})

test('rules of a type are taken together', () => {
  expect(typeRows(rows)).toEqual([
    {
      rule: 'lesson',
      type: 'lesson',
      records: 3,
      confidence: expect.closeTo(0.75),
      measured: { right: 2, found: 4 },
    },
  ])
})

test('rules are gathered by what they claim', () => {
  expect(confidenceRow(rows, 0.9, 1.01).records).toBe(1)
})
