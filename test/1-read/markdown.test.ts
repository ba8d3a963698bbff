import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { outlineOf } from '../documents.ts'
import { read } from './markdown/reading.ts'

test.each([
  [
    'headings, paragraphs and lists',
    '# Report\n\nWe met.\n\n- one\n  - inside\n- two\n',
    ['h1 Report', 'p We met.', '- one', '  - inside', '- two'],
  ],
  [
    'tables, which plain CommonMark has not',
    '| Who | What |\n|---|---|\n| Ana | calls |\n',
    ['| Who | What', '| Ana | calls'],
  ],
  [
    'markup shown as what it says',
    '<details><summary>More</summary>\n\n<p>Inside.</p>\n\n</details>\n',
    ['p More', 'p Inside.'],
  ],
  ['comments as nothing', 'One.\n\n<!-- secret -->\n\nTwo.\n', ['p One.', 'p Two.']],
  ['quotes', '> Said so.\n', ['> p Said so.']],
])('reads %s', async (_, content, expected) => {
  expect(outlineOf((await read(content)).tree)).toEqual(expected)
})

test.each([
  [
    'by reference',
    'See [the count][2].\n\n[2]: https://example.org/count\n',
    ['the count | https://example.org/count'],
  ],
  [
    'in markup',
    'See <a class="x" href="https://example.org/count">the <b>count</b></a> of it.\n',
    ['the count | https://example.org/count'],
  ],
  [
    'that never close, or lead nowhere',
    'See <a href="https://example.org/count">the count, and <a name="x">here</a>.\n',
    [],
  ],
])('gives the address of links %s', async (_, content, links) => {
  const { tree } = await read(content)
  const found: string[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'link') found.push(`${textOf(node)} | ${node.url}`)
    if ('children' in node) open.push(...node.children)
  }
  expect(found).toEqual(links)
})

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
