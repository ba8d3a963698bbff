import { expect, test } from 'vitest'
import { textNodes } from './text-nodes.ts'

const nodesOf = (content: string) =>
  textNodes(content, {
    cell: ({ children }) => children.map((one) => ('value' in one ? one.value : ' / ')).join(''),
    block: ({ type }) => type,
  })

test.each<[string, readonly string[], readonly string[]]>([
  [
    'tabs, also where the last cells are left out',
    [
      'Programme',
      'Time\tWhat\tWho',
      '9:00\tTea',
      '9:30\tTides of the bay\tAnn Roe, Pilot',
      'All are welcome.',
    ],
    [
      'paragraph',
      '[Time][What][Who]',
      '[9:00][Tea][]',
      '[9:30][Tides of the bay][Ann Roe, Pilot]',
      'paragraph',
    ],
  ],
  [
    'spaces, where cells take several lines',
    [
      '  Time    What               Who',
      '  9:00    Tea',
      '  9:30    Tides of the bay   Ann Roe, Pilot',
      '          and lamps          of Norvane',
      '  9:50    Nets               Ben Poe',
    ],
    [
      '[Time][What][Who]',
      '[9:00][Tea][]',
      '[9:30][Tides of the bay\nand lamps][Ann Roe, Pilot\nof Norvane]',
      '[9:50][Nets][Ben Poe]',
    ],
  ],
])('reads a table that is set with %s', async (_, lines, nodes) => {
  expect(await nodesOf(lines.join('\n'))).toEqual(nodes)
})

const wide = (mark: string) => Array.from({ length: 3 }, () => `a${`${mark}b`.repeat(60)}`)

test.each<[string, readonly string[]]>([
  ['more cells in a line than a reader would look at, behind tabs', wide('\t')],
  ['as many behind spaces', wide('   ')],
  ['two lines', ['Time\tWhat', '9:00\tTea']],
  ['labels before their words', ['Day:    3 May', 'Place:  the quay', 'Chair:  Ann Roe', 'Hour:   9:00']],
  ['labels with tabs behind them', ['Day:\t3 May', 'Place:\tthe quay', 'Chair:\tAnn Roe']],
  [
    'sentences with two spaces between them',
    [
      'The lamps went out.  Nobody',
      'saw it.  The quay was dark.',
      'Ships waited there.  None',
      'came.  All slept.',
    ],
  ],
  [
    'two columns of text',
    [
      'The lamps of   and the pilots',
      'the quay went  of the bay had',
      'out at night,  nothing to say',
      'as they had    about it, nor',
    ],
  ],
])('reads no table in %s', async (_, lines) => {
  expect(new Set(await nodesOf(lines.join('\n')))).toEqual(new Set(['paragraph']))
})

test('reads items whose bullets tabs part from their words as a list', async () => {
  expect(await nodesOf('1.\tTea\n2.\tTides\n3.\tNets')).toEqual(['list'])
})

// It takes a second at most; looking at each run of lines from each of its lines takes minutes.
test('many lines of labels and of letters without a tab are read as they stand', {
  timeout: 20_000,
}, async () => {
  const content = `${'Place:  the quay\nChair:  Ann Roe  9:00\n'.repeat(10_000)}${'x'.repeat(90_000)}`
  expect(new Set(await nodesOf(content))).toEqual(new Set(['paragraph']))
})
