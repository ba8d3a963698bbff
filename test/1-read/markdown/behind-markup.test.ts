import { expect, test } from 'vitest'
import { outlineOf } from '../../documents.ts'
import { read } from './reading.ts'

test.each<[string, string, readonly string[]]>([
  [
    'a heading and a list right behind the end of markup',
    '<div class="notes">Said.\n</div>\n## Tides\n\n- nets\n',
    ['p Said.', 'h2 Tides', '- nets'],
  ],
  [
    'several of them in a row',
    '<div>One</div>\n# A\n<div>Two</div>\n# B\n',
    ['p One', 'h1 A', 'p Two', 'h1 B'],
  ],
  ['nothing of markup that goes on', '<div><p>One</p>\n- no item\n</div>\n', ['p One', 'p - no item']],
])('reads %s', async (_, text, expected) => {
  const { tree } = await read(text)
  expect(outlineOf(tree)).toEqual(expected)
})

test('what stands behind markup has its own place', async () => {
  const { tree } = await read('Oil.\n\n<div>Said.</div>\n## Tides\n')
  const heading = tree.children.find(({ type }) => type === 'heading')
  expect([heading?.position?.start.line, heading?.position?.start.offset]).toEqual([4, 23])
})
