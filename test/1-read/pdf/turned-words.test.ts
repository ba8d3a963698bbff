import { expect, test } from 'vitest'
import { readFile } from './reading.ts'
import type { Print } from './write-pdf.ts'

const sentences = [
  'We learned that lamps fail first in the outer basin, where the',
  'spray reaches them at night. A second key would help the crew',
  'of the day watch, and ports should keep a spare lamp for each',
  'quay; the fund pays for oil and not for any of the repairs.',
]
const text: readonly Print[] = sentences.map((line, i) => ({ at: [60, 300 + i * 14], text: line }))
const said = [`p: ${sentences.join('~')}`]

test('a mark aslant over a text cuts none of its sentences', async () => {
  const mark = { at: [120, 420], text: 'DRAFT NOT TO BE CITED', size: 40, turn: -0.5 } as const
  expect((await readFile({ pages: [{ prints: [mark, ...text] }] })).lines).toEqual([
    ...said,
    'bottom: DRAFT NOT TO BE CITED',
  ])
})

test.each([1, 3])(
  'a stamp up or down the margin (%i quarters) stands behind the text, in its own order',
  async (turn) => {
    const stamp = {
      at: [30, turn === 1 ? 300 : 600],
      text: 'Harbour papers 12, of 5 May 2031',
      size: 14,
      turn,
    } as const
    expect((await readFile({ pages: [{ prints: [stamp, ...text] }] })).lines).toEqual([
      ...said,
      'bottom: Harbour papers 12, of 5 May 2031',
    ])
  },
)

test.each([1, 3])(
  'a page on which all is turned (%i quarters) is read as whoever turns it reads it',
  async (turn) => {
    const prints = sentences.map(
      (line, i): Print => ({ at: turn === 1 ? [400 - i * 14, 80] : [200 + i * 14, 700], text: line, turn }),
    )
    expect((await readFile({ pages: [{ prints }] })).lines).toEqual(said)
  },
)

test('heads of columns that are turned to be narrow stay in their table', async () => {
  const row = (base: number, ...cells: readonly string[]): Print[] =>
    cells.map((cell, i) => ({ at: [95 + 70 * i, base], text: cell }))
  const heads = ['Quay name', 'Lamps lit', 'Keys lost'].map(
    (head, i): Print => ({ at: [103 + 70 * i, 200], text: head, turn: 3 }),
  )
  const prints = [
    ...heads,
    ...row(216, 'North', '12', '1'),
    ...row(232, 'South', '7', '2'),
    ...row(248, 'West', '9', '0'),
  ]
  expect((await readFile({ pages: [{ prints: [...prints, ...text] }] })).lines.slice(0, 2)).toEqual([
    'row: Quay name | Lamps lit | Keys lost',
    'row: North | 12 | 1',
  ])
})
