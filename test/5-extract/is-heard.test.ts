import { expect, test } from 'vitest'
import { isHeard } from '../../pipeline/5-extract/is-heard.ts'

const sighting = (type: string, confidence: number) => ({
  type,
  spans: [[0, 1]] as const,
  fields: {},
  rule: `${type}/any`,
  confidence,
})

test.each([
  ['anything in a report', { genre: 'report' }, sighting('recommendation', 0.5), true],
  [
    'a word that marks advice in a document of no genre',
    { genre: 'other' },
    sighting('recommendation', 0.85),
    false,
  ],
  [
    'an item under its heading in a document of no genre',
    { genre: 'other' },
    sighting('recommendation', 0.93),
    true,
  ],
  [
    'an item under its heading in a contract',
    { genre: 'other', silent: true },
    sighting('recommendation', 0.93),
    false,
  ],
  ['what a document of no genre points to for reading', { genre: 'other' }, sighting('reading', 0.5), true],
  ['what a contract cites', { genre: 'other', silent: true }, sighting('reading', 0.93), false],
  ['a body that a contract names', { genre: 'other', silent: true }, sighting('organisation', 0.5), true],
] as const)('hears or not: %s', (_, doc, found, heard) => {
  expect(isHeard(doc, found)).toBe(heard)
})
