import { expect, test } from 'vitest'
import { joined, textBytes } from '../../pipeline/9-publish/text-bytes.ts'

const long = 'é'.repeat(700_000)

test.each<readonly [string, readonly string[]]>([
  ['no part', []],
  ['parts of one to four bytes a character', ['a', 'é', '€', '😀']],
  ['a part that is longer than what is encoded at once', ['a', long, 'b']],
  [
    'parts that together are longer than that',
    ['a', ...Array.from({ length: 30 }, () => 'é😀'.repeat(10_000)), 'b'],
  ],
])('a text of %s is encoded whole', (_, parts) => {
  const bytes = textBytes(parts)
  expect(Buffer.from(bytes).equals(Buffer.from(parts.join('')))).toBe(true)
  expect(bytes.buffer.byteLength - bytes.length).toBeLessThan(10_000)
})

test('a text keeps its bytes when the next one is made', () => {
  const first = textBytes(['first'])
  textBytes(['other'])
  expect(Buffer.from(first).toString()).toBe('first')
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', '', 'b'], 'a,,b'],
])('%j is joined to %j', (parts, whole) => {
  expect([...joined(parts, ',')].join('')).toBe(whole)
})
