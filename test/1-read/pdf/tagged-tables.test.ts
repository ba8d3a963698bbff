import { describe, expect, it } from 'vitest'
import { blocksOf, above as prose } from './blocks.ts'
import type { Print } from './write-pdf.ts'

const above: readonly Print[] = prose.map((print) => ({ ...print, tags: ['P'] }))

/** Lines of a cell below each other, tagged as one. */
const cell = (tags: string, left: number, base: number, ...texts: readonly string[]): Print[] =>
  texts.map((text, i) => ({ at: [left, base + i * 12], text, tags: tags.split('/') }))

const head = [
  ...cell('Table/TR 0/TH 0', 65, 200, 'Time'),
  ...cell('Table/TR 0/TH 1', 130, 200, 'Session'),
  ...cell('Table/TR 0/TH 2', 380, 200, 'Speaker'),
]

describe('a table that is tagged', () => {
  it('has the rows and cells of its tags, wherever white space is', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...head,
        ...cell('Table/TR 1/TD 0', 65, 231, '09:00 -', '09:45'),
        ...cell('Table/TR 1/TD 1', 130, 222, 'Opening of the harbour'),
        ...cell('Table/TR 1/TD 1', 130, 258, 'by the pilots'),
        ...cell('Table/TR 1/TD 2', 380, 240, 'Ann Roe'),
        ...cell('Table/TR 2/TD 0', 65, 276, '10:00'),
        ...cell('Table/TR 2/TD 1', 130, 276, 'Lamps'),
        ...cell('Table/TR 2/TD 2', 380, 276, 'Bo Lind'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session | Speaker',
      'row: 09:00 - 09:45 | Opening of the harbour / by the pilots | Ann Roe',
      'row: 10:00 | Lamps | Bo Lind',
    ])
  })

  it('has no more cells in a row than a reader would look at', async () => {
    const row = (number: number, base: number) =>
      Array.from({ length: 101 }, (_, i) => cell(`Table/TR ${number}/TD ${i}`, 20 + i * 5, base, 'i')).flat()
    const blocks = await blocksOf({ prints: [...above, ...row(1, 231), ...row(2, 249)] })
    expect(blocks.filter((block) => block.split('|').length > 100)).toEqual([])
  })

  it('keeps cells apart that stand close', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...cell('Table/TR 1/TD 0', 65, 231, '09:00'),
        ...cell('Table/TR 1/TD 1', 93, 231, 'Opening'),
        ...cell('Table/TR 2/TD 0', 65, 249, '10:00'),
        ...cell('Table/TR 2/TD 1', 93, 249, 'Lamps'),
      ],
    })
    expect(blocks.slice(1)).toEqual(['row: 09:00 | Opening', 'row: 10:00 | Lamps'])
  })

  it('keeps the words of a line together in a cell, however far apart they are set', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...head,
        ...cell('Table/TR 1/TD 0', 65, 231, '09:00'),
        ...['Opening', 'of', 'the harbour'].flatMap((text, i) =>
          cell('Table/TR 1/TD 1', 130 + i * 55, 231, text),
        ),
        ...cell('Table/TR 2/TD 0', 65, 249, '10:00'),
        ...cell('Table/TR 2/TD 1', 130, 249, 'Lamps'),
      ],
    })
    expect(blocks.slice(2)).toEqual(['row: 09:00 | Opening of the harbour | ', 'row: 10:00 | Lamps | '])
  })

  it('puts a cell of a row that has fewer of them below the column it stands in', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...head,
        ...cell('Table/TR 1/TD 0', 65, 222, '09:00'),
        ...cell('Table/TR 1/TD 1', 130, 222, 'Opening'),
        ...cell('Table/TR 1/TD 2', 380, 222, 'Ann Roe'),
        ...cell('Table/TR 2/TD 0', 130, 246, 'Words of thanks'),
        ...cell('Table/TR 2/TD 1', 380, 246, 'Bo Lind'),
      ],
    })
    expect(blocks.slice(2)).toEqual(['row: 09:00 | Opening | Ann Roe', 'row:  | Words of thanks | Bo Lind'])
  })

  it('is none where one row holds all', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...cell('Table/TR 1/TD 0', 65, 222, 'Quays'),
        ...cell('Table/TR 1/TD 1', 300, 222, 'Lamps'),
      ],
    })
    expect(blocks.slice(1)).toEqual(['paragraph: Quays Lamps'])
  })

  it('is none where it holds another table', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...cell('Table/TR 1/TD 0', 65, 222, 'Pilots'),
        ...cell('Table/TR 1/TD 0', 65, 262, 'Mates'),
        ...cell('Table/TR 1/TD 1/Table/TR 1/TD', 300, 222, 'Boats'),
        ...cell('Table/TR 1/TD 1/Table/TR 2/TD', 300, 262, 'Sails'),
        ...cell('Table/TR 2/TD 0', 65, 302, 'Buoys'),
        ...cell('Table/TR 2/TD 1', 300, 302, 'Ropes'),
        ...cell('Table/TR 3/TD 0', 65, 342, 'Quays'),
        ...cell('Table/TR 3/TD 1', 300, 342, 'Lamps'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Pilots | Boats',
      'row: Mates | Sails',
      'row: Buoys | Ropes',
      'row: Quays | Lamps',
    ])
  })

  it('has no label of an item in a cell, though it is the only one', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...head,
        ...cell('Table/TR 1/TD 0', 65, 222, '09:00'),
        ...cell('Table/TR 1/TD 1/L/LI/Lbl', 130, 222, '1.'),
        ...cell('Table/TR 1/TD 1/L/LI/LBody', 145, 222, 'Opening'),
        ...cell('Table/TR 1/TD 2', 380, 222, 'A. Roe'),
      ],
    })
    expect(blocks.slice(2)).toEqual(['row: 09:00 | Opening | A. Roe'])
  })

  it('keeps all of its head on each page, though one line of it stands above the others', async () => {
    const printed = (left: number) => [
      ...cell('Table/TR 0/TH 0', 65, 46, 'Topic'),
      ...cell('Table/TR 0/TH 1', left, 40, 'Actions:', 'Responsible'),
      ...cell('Table/TR 1/TD 0', 65, 80, 'Lamps'),
      ...cell('Table/TR 1/TD 1', left, 80, 'Ann Roe'),
    ]
    const pages = [1, 2, 3].map(() => ({ prints: printed(300) }))
    expect((await blocksOf(...pages)).slice(0, 2)).toEqual([
      'row: Topic | Actions: Responsible',
      'row: Lamps | Ann Roe',
    ])
  })
})
