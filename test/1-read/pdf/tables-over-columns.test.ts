import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import type { Print } from './write-pdf.ts'

/** Lines of a cell below each other, tagged as one. */
const cell = (row: number, place: number, left: number, base: number, ...texts: readonly string[]): Print[] =>
  texts.map((text, i) => ({ at: [left, base + i * 12], text, tags: ['Table', `TR ${row}`, `TD ${place}`] }))

/** Text at the top of the left column of a page. */
const above: readonly Print[] = ['The pilots of the bay met at the quay', 'and heard of the lamps.'].map(
  (text, i) => ({ at: [60, 150 + i * 12], text, tags: ['P'] }),
)

const head = (left: number, base: number) => [
  ...cell(0, 0, left, base, 'Time'),
  ...cell(0, 1, left + 50, base, 'Session'),
]

const first = [
  ...head(60, 200),
  ...cell(1, 0, 60, 220, '09:00'),
  ...cell(1, 1, 110, 220, 'Opening of the harbour'),
  ...cell(2, 0, 60, 240, '10:00'),
  ...cell(2, 1, 110, 240, 'Lamps'),
]

describe('a tagged table that goes on in the next column of its page', () => {
  it('is read column by column, with the row that is cut', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...first,
        ...cell(3, 0, 60, 260, '11:00'),
        ...cell(3, 1, 110, 260, 'Quays, by', 'the pilots'),
        ...head(320, 150),
        ...cell(3, 1, 370, 170, 'Bo Lind'),
        ...cell(4, 0, 320, 190, '12:00'),
        ...cell(4, 1, 370, 190, 'Nets'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: 09:00 | Opening of the harbour',
      'row: 10:00 | Lamps',
      'row: 11:00 | Quays, by the pilots / Bo Lind',
      'row: 12:00 | Nets',
    ])
  })

  it('is one table where its first cell stands beside all the rows', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...cell(0, 0, 60, 200, 'Monday'),
        ...cell(0, 1, 320, 200, '09:00'),
        ...cell(0, 2, 370, 200, 'Oil'),
        ...cell(1, 0, 320, 220, '10:00'),
        ...cell(1, 1, 370, 220, 'Wicks'),
      ],
    })
    expect(blocks.slice(1)).toEqual(['row: Monday | 09:00 | Oil', 'row:  | 10:00 | Wicks'])
  })
})
