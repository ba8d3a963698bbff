import type { PhrasingContent, TableCell } from 'mdast'
import { expect, test } from 'vitest'
import { text } from '../../pipeline/1-read/text.ts'
import { listener, sourceOf } from '../documents.ts'
import { textNodes, typeAndSource } from './text-nodes.ts'

/** `/` is a line end that was meant. */
const nodesOf = (content: string) => textNodes(content, { cell: wordsOf, block: typeAndSource })

function wordsOf({ children }: TableCell): string {
  return children
    .map((node: PhrasingContent) => (node.type === 'break' ? ' / ' : 'value' in node ? node.value : ''))
    .join('')
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'crosses and bars, whose cells take several lines',
    [
      'Programme',
      '+-------+------------------------+',
      '| Time  | What                   |',
      '+=======+========================+',
      '| 9:00  | Opening of the harbour |',
      '|       | day                    |',
      '|       | Chair:                 |',
      '|       |                        |',
      '|       | 1.  Ann Roe, Norvane   |',
      '|       |     Board              |',
      '|       | 2.  Ben Poe            |',
      '+-------+------------------------+',
      '| 10:00 | Tea                    |',
      '+-------+------------------------+',
      'All are welcome.',
    ],
    [
      'paragraph Programme',
      '[Time][What]',
      '[9:00][Opening of the harbour\nday / Chair: / Ann Roe, Norvane\nBoard / Ben Poe]',
      '[10:00][Tea]',
      'paragraph All are welcome.',
    ],
  ],
  [
    'crosses around all of it and below its head, where each line is a row',
    [
      '+----+------+',
      '| No | Lamp |',
      '+----+------+',
      '| 1  | Red  |',
      '| 2  |      |',
      '| 3  | Blue |',
      '+----+------+',
    ],
    ['[No][Lamp]', '[1][Red]', '[2][]', '[3][Blue]'],
  ],
  [
    'a cell that stands across two columns',
    ['+-----+-----+', '| Day one   |', '+-----+-----+', '| 9:0 | Tea |', '+-----+-----+'],
    ['[Day one]', '[9:0][Tea]'],
  ],
  [
    'dashes below its head',
    [
      '  Time    What            Who',
      '  ------- --------------- ---------',
      '  9:00    Opening         Ann Roe',
      '  9:30    Pilots, tides',
      '          and quays       Ben Poe',
      '',
      'All are welcome.',
    ],
    [
      '[Time][What][Who]',
      '[9:00][Opening][Ann Roe]',
      '[9:30][Pilots, tides\nand quays][Ben Poe]',
      'paragraph All are welcome.',
    ],
  ],
  [
    'rules around it and blank lines between its rows',
    [
      '---- -------- -------',
      'Time What     Who',
      '',
      '9:00 Opening  Ann',
      '     of the   Roe',
      '     harbour',
      '',
      '9:30 Tea      All',
      '---- -------- -------',
      'Bring a cup.',
    ],
    [
      '[Time][What][Who]',
      '[9:00][Opening\nof the\nharbour][Ann\nRoe]',
      '[9:30][Tea][All]',
      'paragraph Bring a cup.',
    ],
  ],
  [
    'double lines around its head and below it',
    ['====  ====', 'Lamp  Hue', '====  ====', 'One   Red', 'Two   Blue', '====  ===='],
    ['[Lamp][Hue]', '[One][Red]', '[Two][Blue]'],
  ],
  [
    'one line over its head and one at its end',
    [
      '--------------',
      'Lamp  Hue',
      '----- --------',
      'One   Red and',
      '      green',
      '',
      'Two   Blue',
      '--------------',
    ],
    ['[Lamp][Hue]', '[One][Red and\ngreen]', '[Two][Blue]'],
  ],
])('reads a table that is drawn with %s', async (_, lines, nodes) => {
  expect(await nodesOf(lines.join('\n'))).toEqual(nodes)
})

test.each([
  ['crosses around words', '+----------+\n| Keep out |\n+----------+'],
  ['dashes that nothing closes', '---- ----\nAnn Roe and Ben Poe signed it.'],
  ['dashes that words stand across', '---- ----\nAll of them went.\nNone of them came.\n---- ----'],
  ['crosses that nothing closes', '+----+----+\n| Tides | Nets |'],
])('reads no table in %s', async (_, content) => {
  expect(await nodesOf(content)).toEqual([`paragraph ${content}`])
})

test('a row and its cells have the places of their words', async () => {
  const { report } = listener()
  const content = 'Lamp   Hue\n----   ---\nOne    Red'
  const reading = await text(sourceOf(content, 'a.txt'), report)
  const [table] = reading?.tree.children ?? []
  const row = table?.type === 'table' ? table.children[1] : undefined
  expect(row?.position?.start).toEqual({ line: 3, column: 1, offset: 22 })
  expect(row?.children[1]?.position?.start).toEqual({ line: 3, column: 8, offset: 29 })
})

// It takes milliseconds; looking for the end of each anew takes minutes.
test('many lines that draw no table are read as they stand', { timeout: 10_000 }, async () => {
  const content = '+--+\n|  |\n-- --\n= ===\n'.repeat(20_000)
  expect((await nodesOf(content)).length).toBeGreaterThan(0)
})
