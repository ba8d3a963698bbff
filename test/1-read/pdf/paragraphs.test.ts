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

  it.each([
    ['a sentence leads into the text', 'Lamps burn oil that nobody pays for.', false],
    ['a title stands above the text', 'Lamps burn oil that nobody pays for', true],
    ['a label stands above the text', 'Lamps that nobody has to pay for now:', true],
  ])('know the end of a line in bold: %s', (_, text, meant) => {
    const bold = words(text, 50, 100).map((word) => ({ ...word, font: { ...word.font, bold: true } }))
    const lines = linesOf([...bold, ...words('Incrementally, pilots count them', 50, 112)])
    const paragraphs = paragraphsOf(lines, { left: 50, right: 270 }, body)
    expect(paragraphs.map(({ breaks }) => breaks)).toEqual([[meant, false]])
  })

  it('know which line ends were meant', () => {
    const lines = linesOf([...words('Old Customs House', 50, 100), ...words('12 Quay Street', 50, 112)])
    expect(paragraphsOf(lines, edges, body).map((each) => each.breaks)).toEqual([[true, false]])
  })
})
