import { expect, test } from 'vitest'
import { joined, textBytes, whole } from '../../pipeline/text/text-bytes.ts'

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
  const made = [...textBytes(parts)]
  expect(Buffer.concat(made).equals(Buffer.from(parts.join('')))).toBe(true)
  for (const bytes of made) {
    expect(bytes.buffer.byteLength - bytes.length, 'no more memory is held than it takes').toBeLessThan(
      10_000,
    )
    expect(bytes.length).toBeLessThanOrEqual(Math.max(1 << 20, Buffer.byteLength(long)))
  }
})

test('a text is not held as a whole', () => {
  let asked = 0
  const endless = (function* () {
    for (;;) yield `${asked++}`.repeat(1000)
  })()
  for (const bytes of textBytes(endless)) if (bytes.length > 0) break
  expect(asked).toBeLessThan(1000)
})

test('texts that are made in turn keep their bytes', () => {
  const parts = Array.from({ length: 30 }, () => 'é😀'.repeat(10_000))
  const [first, other] = [textBytes(parts), textBytes(['other', ...parts])]
  const made: Uint8Array[] = []
  for (const bytes of first) {
    other.next()
    made.push(bytes)
  }
  expect(made.length).toBeGreaterThan(1)
  expect(Buffer.concat(made).equals(Buffer.from(parts.join('')))).toBe(true)
})

test('a long file that is made whole has the bytes of its parts', () => {
  const file = { path: 'data/x', parts: textBytes(['a', long, 'b']) }
  expect(Buffer.from(whole(file).content).toString()).toBe(`a${long}b`)
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', '', 'b'], 'a,,b'],
])('%j is joined to %j', (parts, text) => {
  expect([...joined(parts, ',')].join('')).toBe(text)
})
