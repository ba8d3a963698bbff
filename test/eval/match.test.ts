import { expect, test } from 'vitest'
import { sameField } from '../../pipeline/eval/fields.ts'
import type { GoldRecord } from '../../pipeline/eval/gold.ts'
import { match } from '../../pipeline/eval/match.ts'
import { similarityFor } from '../../pipeline/eval/similarity.ts'
import { tokenF1 } from '../../pipeline/eval/token-f1.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'

function found(type: string, text: string, fields: Readonly<Record<string, unknown>> = {}): BaseRecord {
  return {
    id: `${type}/a/${text}`,
    type,
    text,
    document: 'a',
    event: null,
    session: null,
    evidence: [],
    themes: [],
    countries: [],
    organisations: [],
    rule: `${type}/test`,
    confidence: 1,
    review: 'candidate',
    ...fields,
  }
}

const gold = (type: string, quote: string, fields: Partial<GoldRecord> = {}): GoldRecord => ({
  type,
  quote,
  ...fields,
})

test.each([
  ['equal texts', 'Open the posts at night', 'open the **posts** at night.', 1],
  ['no word in common', 'Open the posts', 'Close borders', 0],
  ['words counted as often as they stand', 'a a b', 'a b b', 2 / 3],
  ['nothing is like nothing', '', '', 0],
])('%s', (_, a, b, likeness) => {
  expect(tokenF1(a, b)).toBeCloseTo(likeness)
})

test.each([
  [
    'a statement by its words',
    'lesson',
    found('lesson', 'Ask the people first'),
    gold('lesson', 'Ask the people at the post first'),
    true,
  ],
  [
    'no statement with other words',
    'lesson',
    found('lesson', 'Ask first'),
    gold('lesson', 'Listening came too late'),
    false,
  ],
  [
    'a speaker by name, whatever the quote',
    'speaker',
    found('speaker', 'x', { name: 'Ana Ro' }),
    gold('speaker', 'y', { name: 'Ana Ro' }),
    true,
  ],
  [
    'an organisation by its acronym',
    'organisation',
    found('organisation', 'x', { name: 'Border Office', acronym: 'BO' }),
    gold('organisation', 'y', { name: 'The National Office of Borders', acronym: 'BO' }),
    true,
  ],
  [
    'a case by its country',
    'case-study',
    found('case-study', 'x', { country: 'LR' }),
    gold('case-study', 'y', { country: 'LR' }),
    true,
  ],
  [
    'no session at another time',
    'session',
    found('session', 'Tea', { title: 'Tea', start: '10:00' }),
    gold('session', 'Tea', { title: 'Tea', start: '15:00' }),
    false,
  ],
  [
    'a reading by its address',
    'reading',
    found('reading', 'x', { url: 'https://example.org/report/' }),
    gold('reading', 'y', { url: 'example.org/report' }),
    true,
  ],
])('knows %s', (_, type, record, wanted, same) => {
  expect(similarityFor(type)(record, wanted) > 0).toBe(same)
})

test('matches one to one, the most alike first', () => {
  const near = found('lesson', 'Ask the people first')
  const exact = found('lesson', 'Ask the people at the post first')
  const { pairs, unexpected, missing } = match(
    [near, exact],
    [gold('lesson', 'Ask the people at the post first'), gold('lesson', 'Something else entirely')],
    similarityFor('lesson'),
  )
  expect(pairs.map(([record]) => record)).toEqual([exact])
  expect(unexpected).toEqual([near])
  expect(missing.map(({ quote }) => quote)).toEqual(['Something else entirely'])
})

test('an optional record costs nothing, found or missed', () => {
  const optional = gold('lesson', 'Ask the people first', { optional: true })
  const twice = [found('lesson', 'Ask the people first'), found('lesson', 'Ask the people first!')]
  expect(match(twice, [optional], similarityFor('lesson'))).toEqual({
    pairs: [],
    unexpected: [],
    missing: [],
  })
  expect(match([], [optional], similarityFor('lesson'))).toEqual({ pairs: [], unexpected: [], missing: [] })
})

test('an optional record gives way to one that counts', () => {
  const record = found('lesson', 'Ask the people first')
  const counts = gold('lesson', 'Ask the people first')
  const { pairs, missing } = match([record], [{ ...counts, optional: true }, counts], similarityFor('lesson'))
  expect([pairs, missing]).toEqual([[[record, counts]], []])
})

test.each([
  ['nothing where nothing is wanted', undefined, null, true],
  ['something where nothing is wanted', 'the police', null, false],
  ['the same but for case and marks', 'The Police', '"the police"', true],
  ['a list as its words', ['Ana', 'Ben'], 'Ana Ben', true],
  ['nothing where something is wanted', null, 'the police', false],
])('a field with %s', (_, value, wanted, same) => {
  expect(sameField(value, wanted)).toBe(same)
})
