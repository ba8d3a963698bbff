import { expect, test } from 'vitest'
import { charsetOf, decode } from '../../pipeline/1-read/charset.ts'
import { listener } from '../documents.ts'

const utf16 = (text: string, mark: boolean, bigEndian = false) => {
  const units = [...(mark ? ['\uFEFF'] : []), ...text].map((c) => c.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}
const sentence = 'The café closes at noon.'

test.each([
  ['UTF-8', new TextEncoder().encode(sentence), 'utf-8'],
  ['UTF-16 with a mark', utf16(sentence, true), 'utf-16le'],
  ['big-endian UTF-16 with a mark', utf16(sentence, true, true), 'utf-16be'],
  ['UTF-16 without a mark', utf16('The cafe closes at noon.', false), 'utf-16le'],
  ['big-endian UTF-16 without a mark', utf16('The cafe closes at noon.', false, true), 'utf-16be'],
  ['Windows-1252', Uint8Array.from([...sentence].map((c) => c.charCodeAt(0))), 'windows-1252'],
])('%s is told by its bytes', (_, bytes, charset) => {
  expect(charsetOf(bytes)).toBe(charset)
  expect(decode(bytes, listener().report).replace(/^\uFEFF/u, '')).toBe(
    charset.startsWith('utf-16') && bytes[0] !== 0xff && bytes[0] !== 0xfe
      ? 'The cafe closes at noon.'
      : sentence,
  )
})

test('what is not UTF-8 is told', () => {
  const { report, messages } = listener()
  decode(Uint8Array.from([0xe9]), report)
  expect(messages.map(({ severity, rule, reason }) => [severity, rule, reason])).toEqual([
    ['info', 'charset', 'Unexpected windows-1252 text, expected UTF-8; it was converted'],
  ])
})

test('line ends of every system become line feeds', () => {
  expect(decode(new TextEncoder().encode('a\r\nb\rc\nd'), listener().report)).toBe('a\nb\nc\nd')
})
