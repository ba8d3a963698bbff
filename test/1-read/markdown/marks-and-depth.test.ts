import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { outlineOf } from '../../documents.ts'
import { read } from './reading.ts'

test('quotes in quotes in quotes are flattened with a message', async () => {
  const { messages } = await read(`${'> '.repeat(5000)}deep\n`)
  expect(messages.map(({ rule }) => rule)).toEqual(['deep-nesting'])
})

test.each([
  ['marks that open and close nothing on one line', '_a*b'.repeat(10_000), 1],
  ['marks on many short lines', '_a*b\n'.repeat(3000), 0],
  ['brackets that close nothing', ']'.repeat(20_000), 1],
  ['tildes', 'a~b~~c '.repeat(3000), 1],
  ['marks in each of many items', '- *a* and **b**\n'.repeat(2000), 0],
  ['marks in each of many rows', `| a | b |\n|---|---|\n${'| *a* | _b_ |\n'.repeat(2000)}`, 0],
  ['marks in a fence', `\`\`\`\n${'_a*b\n'.repeat(3000)}\`\`\`\n`, 0],
  ['what many labels stand for', '[a]: https://example.org\n'.repeat(3000), 0],
  ['marks in many paragraphs', '*a* and **b**\n\n'.repeat(2000), 0],
])('%s: %#', async (_, content, messages) => {
  const { tree, messages: said } = await read(`Before *this*.\n\n${content}\n\nAfter *it*.\n`)
  expect(said.map(({ rule, place }) => [rule, place?.line])).toEqual(
    messages === 0 ? [] : [['too-many-marks', 3]],
  )
  const [first, , last] = [tree.children[0], null, tree.children.at(-1)]
  for (const node of [first, last])
    expect(node?.type === 'paragraph' && node.children.some(({ type }) => type === 'emphasis')).toBe(true)
})

test('a paragraph of too many marks keeps its words and its marks', async () => {
  const { tree } = await read('_a*b'.repeat(3000))
  expect(outlineOf(tree)).toEqual([`p ${'_a*b'.repeat(3000)}`])
})

test.each([
  ['items in one line', `${'- '.repeat(5000)}words`],
  ['numbers in one line', `${'1. '.repeat(5000)}words`],
  ['quotes and items in one line', `${'> - '.repeat(5000)}words`],
  [
    'items further and further in',
    Array.from({ length: 800 }, (_, n) => `${'  '.repeat(n)}- *word* ${n}`).join('\n'),
  ],
])('%s nested deeper than anyone would write are flattened, and told', async (_, content) => {
  const { tree, messages } = await read(content)
  expect(messages.map(({ rule }) => rule)).toEqual(['deep-nesting'])
  expect(deepestOf(tree)).toBeLessThan(200)
})

test('a line of forty dashes with spaces between is still a rule across the page', async () => {
  const { tree, messages } = await read(`Above.\n\n${'- '.repeat(40)}\n\nBelow.`)
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
  expect(messages).toEqual([])
})

function deepestOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(deepestOf)) : 1
}
