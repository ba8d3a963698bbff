import { describe, expect, it } from 'vitest'
import { textOf } from '../../../pipeline/1-read/pdf/lines.ts'
import { linesOf } from '../../../pipeline/1-read/pdf/page-lines.ts'
import { paragraphsOf } from '../../../pipeline/1-read/pdf/paragraphs.ts'
import { words } from './words.ts'

const body = { size: 10, bold: false, pitch: (size: number) => size * 1.2 }

describe('the paragraphs of a column', () => {
  const edges = { left: 50, right: 300 }
  it.each([
    [
      'a wider gap',
      [
        ['Nets are dry', 100],
        ['Boats are wet', 130],
      ],
      ['Nets are dry', 'Boats are wet'],
    ],
    [
      'a bullet',
      [
        ['\u2022 Nets', 100],
        ['\u2022 Boats', 112],
      ],
      ['\u2022 Nets', '\u2022 Boats'],
    ],
    [
      'numbers in company',
      [
        ['1. Nets', 100],
        ['2. Boats', 112],
      ],
      ['1. Nets', '2. Boats'],
    ],
    [
      'nothing for an initial',
      [
        ['A. Renn of the council spoke at length about all', 100],
        ['nets', 112],
      ],
      ['A. Renn of the council spoke at length about all|nets'],
    ],
  ] as const)('are cut by %s', (_, given, expected) => {
    const lines = linesOf(given.flatMap(([text, base]) => words(text, 50, base)))
    const found = paragraphsOf(lines, edges, body).map((each) => each.lines.map(textOf).join('|'))
    expect(found).toEqual(expected)
  })

  it('know which line ends were meant', () => {
    const lines = linesOf([...words('Old Customs House', 50, 100), ...words('12 Quay Street', 50, 112)])
    expect(paragraphsOf(lines, edges, body).map((each) => each.breaks)).toEqual([[true, false]])
  })
})
