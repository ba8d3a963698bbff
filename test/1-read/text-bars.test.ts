import { expect, test } from 'vitest'
import { sourceIn, textNodes, typeAndSource } from './text-nodes.ts'

const nodesOf = (content: string) => textNodes(content, { cell: sourceIn, block: typeAndSource })

test.each<[string, string, readonly string[]]>([
  [
    'bare bars',
    'What | Who | By when\nBuy lamps | Ann Roe | 3 May\nSell nets | | June',
    ['[What][Who][By when]', '[Buy lamps][Ann Roe][3 May]', '[Sell nets][][June]'],
  ],
  [
    'bars around and a rule below its head, between other lines',
    'What we agreed on:\n| What | Who | By when |\n|------|-----|---------|\n| Buy lamps | Ann Roe | 3 May |\nAll agreed.',
    [
      'paragraph What we agreed on:',
      '[What][Who][By when]',
      '[Buy lamps][Ann Roe][3 May]',
      'paragraph All agreed.',
    ],
  ],
])('reads a table with %s', async (_, content, nodes) => {
  expect(await nodesOf(content)).toEqual(nodes)
})

test.each([
  ['one line with bars', 'Harbour office | Evaluation brief | May 2021\nLamps and nets'],
  ['lines with one bar each', 'Harbour office | Issue 7\nLamps | Nets'],
  ['lines with bars that differ in number', 'Home | News | Contact\nLamps | Nets | Oil | Piers'],
])('reads no table in %s', async (_, content) => {
  expect(await nodesOf(content)).toEqual([`paragraph ${content}`])
})

// It takes milliseconds; a pattern that tries each bar anew would take a minute.
test('a long line of bars is read as it stands', { timeout: 10_000 }, async () => {
  const content = `${'|'.repeat(60_000)}x`
  expect(await nodesOf(content)).toEqual([`paragraph ${content}`])
})
