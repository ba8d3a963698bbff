import { describe, expect, it } from 'vitest'
import { textOf } from '../../../pipeline/1-read/pdf/lines.ts'
import { withDrawnBullets } from '../../../pipeline/1-read/pdf/markers.ts'
import { linesOf } from '../../../pipeline/1-read/pdf/page-lines.ts'
import { words } from './words.ts'

describe('the lines of a page', () => {
  it.each([
    ['one chain', [...words('Boats and nets', 50, 100)], ['Boats and nets']],
    [
      'a gutter',
      [...words('left side', 50, 100), ...words('right side', 300, 100)],
      ['left side', 'right side'],
    ],
    ['two lines', [...words('first', 50, 100), ...words('second', 50, 112)], ['first', 'second']],
    [
      'a piece out of order',
      [...words('go', 50, 100), ...words('below', 50, 120), ...words('to', 63, 100)],
      ['go to', 'below'],
    ],
  ])('keeps %s', (_, given, expected) => {
    expect(linesOf(given).map(textOf)).toEqual(expected)
  })

  it('keeps a justified line whole whose spaces are all wide', () => {
    const wide = [
      ...words('with', 50, 100),
      ...words('the', 86, 100),
      ...words('boats', 117, 100),
      ...words('however', 158, 100),
    ]
    expect(linesOf(wide).map(textOf)).toEqual(['with the boats however'])
  })

  it('puts a bullet where a dot is drawn beside the line', () => {
    const lines = withDrawnBullets(linesOf(words('Mend the nets', 60, 100)), [[48, 95, 51, 98]])
    expect(lines.map(textOf)).toEqual(['\u2022 Mend the nets'])
  })
})

it.each([
  ['three words whose gaps are as even as only justification makes them', [0, 36.5, 36.6], 1],
  ['cells, whose gaps are not', [0, 36.5, 22], 3],
  ['two words far apart', [0, 30], 2],
])('%s: as many lines as it should be', (_, gaps, count) => {
  let at = 60
  const given = gaps.flatMap((gap) => {
    const [word] = words('responsible', at + gap, 100)
    if (word) at = word.right
    return word ? [word] : []
  })
  expect(linesOf(given)).toHaveLength(count)
})
