import { expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'

const said = 'Ports are where the lamps of both banks meet.'

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'a person with an office behind a dash below what was said',
    [`<div>${said}<div>- Mr Ben Roe, Head of the Harbour Council</div></div>`],
    ['Ben Roe | Head | Harbour Council'],
  ],
  [
    'one with a body, below a quotation',
    [`> ${said}`, '', '— Maria Stone, Harbour College'],
    ['Maria Stone | - | Harbour College'],
  ],
  ['nobody without either', [said, '', '— Maria Stone'], []],
  ['nobody with but a day', [said, '', '— Maria Stone (@stone), 4 May 2031'], []],
  ['nobody in words behind a dash', [said, '', '— Maria Stone of Averin lit the first of all lamps'], []],
])('who said the words of a block: %s', async (_, lines, expected) => {
  const { speakers } = await foundIn(['# Report on the piers', '', ...lines], 'report')
  expect(
    speakers.map(({ fields }) =>
      [fields['name'], fields['position'] ?? '-', fields['affiliation'] ?? '-'].join(' | '),
    ),
  ).toEqual(expected)
})
