import { expect, test } from 'vitest'
import { pieces } from '../../../pipeline/1-read/markdown/pieces.ts'
import { sourceLines } from '../../../pipeline/1-read/markdown/source-lines.ts'
import { listener, outlineOf } from '../../documents.ts'
import { read } from './reading.ts'

test('places count through the whole file, also past the size at which it is parsed in pieces', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => `Paragraph ${n + 1} has a few words.\n`)
  const content = lines.join('\n')
  const { tree } = await read(content)
  expect(tree.children).toHaveLength(3000)
  for (const n of [0, 999, 2999]) {
    const start = tree.children[n]?.position?.start
    expect(start?.line).toBe(2 * n + 1)
    expect(content.slice(start?.offset, (start?.offset ?? 0) + 20)).toBe(
      `Paragraph ${n + 1} has a few words.`.slice(0, 20),
    )
  }
})

test('a fence is never cut in two', async () => {
  const code = `\`\`\`\n${'line of code\n\n'.repeat(3000)}\`\`\`\n`
  const { tree } = await read(`Before.\n\n${code}\nAfter.\n`)
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'code', 'paragraph'])
})

test('a list of any length is parsed in small pieces and stays one list', async () => {
  const { report } = listener()
  const content = '- one *more* item\n'.repeat(5000)
  expect(
    Math.max(...[...pieces(sourceLines(content, report), report)].map(({ lines }) => lines.length)),
  ).toBeLessThan(1500)
  const { tree } = await read(content)
  expect(tree.children).toHaveLength(1)
  expect(outlineOf(tree)).toHaveLength(5000)
})

test('the rest of an endless line is left out with a message', async () => {
  const { messages } = await read('word '.repeat(40_000))
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning long-line'])
})
