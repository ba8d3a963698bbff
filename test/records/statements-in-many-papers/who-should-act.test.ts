import { expect, test } from 'vitest'
import { extract } from '../../../pipeline/5-extract/extract.ts'
import { listener } from '../../documents.ts'
import { programmeDoc } from '../programme-doc.ts'
import { report } from './report.ts'

test.each<[string, readonly string[], readonly string[]]>([
  [
    'is who was named in the sentence before, where a word stands for it',
    ['Harbour councils should buy lamps. They should also buy oil.', '', 'They should also sell nets.'],
    ['Harbour councils', 'Harbour councils', 'They'],
  ],
  [
    'is whoever stands in a heading beside others that name bodies',
    [
      '## Recommendations',
      '',
      'For lamp trimmers:',
      '',
      '- Keep a list of the lamps.',
      '',
      'For donors:',
      '',
      '- Pay for the oil.',
    ],
    ['lamp trimmers', 'donors'],
  ],
  [
    'is nobody in such headings where none of them names a body',
    [
      '## Recommendations',
      '',
      'For next winter:',
      '',
      '- Keep a list of the lamps.',
      '',
      'For windy nights:',
      '',
      '- Pay for the oil.',
    ],
    ['-', '-'],
  ],
  [
    'is whom the first words of a paragraph name',
    [
      '## Recommendations',
      '',
      'For donors. Light must come first. Buying ought to wait until all piers are lit.',
    ],
    ['donors', 'donors'],
  ],
  [
    'is who is asked',
    ['- Request the Executive Secretary to report on oil each year.'],
    ['the Executive Secretary'],
  ],
])('who should act %s', async (_, lines, expected) => {
  const doc = extract(await programmeDoc([...report, ...lines], 'report'), listener().report)
  const advice = doc.found.filter(({ type }) => type === 'recommendation')
  expect(advice.map(({ fields }) => fields['addressee'] ?? '-')).toEqual(expected)
})
