import { expect, test } from 'vitest'
import { charsetOf, decode } from '../../pipeline/1-read/charset.ts'
import { decodeBytes } from '../../pipeline/1-read/decode-bytes.ts'
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

/** The bytes of a text in an encoding of one byte a character. */
function bytesIn(charset: string, text: string): Uint8Array {
  const all = decodeBytes(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    charset,
  )
  return Uint8Array.from([...text].map((char) => all.indexOf(char)))
}

const french = 'La réunion du quai a été ouverte à 9 heures. Où sont les phares ? Ça va, dit le maître.'
const spanish = 'Informe de la reunión: los pilotos pidieron más lámparas. ¿Qué pasó? El capitán dirá mañana.'
const capitals = 'RÉUNION DES PILOTES\nÉcole du phare, le 3 août. Une idée naïve.'

test.each([
  ['macintosh', french],
  ['macintosh', spanish],
  ['macintosh', capitals],
  ['macintosh', 'The pilots don’t like it. “We can’t see,” they said.'],
  ['macintosh', 'The café on the quay closes at noon.'],
  ['ibm850', french],
  ['ibm850', spanish],
  ['ibm850', capitals],
  ['ibm850', 'The café on the quay closes at noon.'],
  ['windows-1252', french],
  ['windows-1252', spanish],
  ['windows-1252', capitals],
  ['windows-1252', 'The pilots don’t like it… “We can’t see,” they said – it’s the lamp—perhaps.'],
  ['windows-1252', 'McÉvoy lit the lamp.'],
  ['windows-1252', 'lamps•oil•rope'],
  ['windows-1252', 'Roe† and Poe‡ paid €10 (5 ‰ of Lamp™, ½ of £20) at 1°C.'],
  ['windows-1252', 'Miloš of Žilina and Šibenik; œuvre, Œuvre, naš žar, STRAßE'],
])('in %s is told by where its letters stand: %s', (charset, text) => {
  const bytes = bytesIn(charset, text)
  expect(charsetOf(bytes)).toBe(charset)
  expect(decode(bytes, listener().report)).toBe(text)
})

test('a few odd bytes make no other page of a text', () => {
  const odd = Uint8Array.from([...bytesIn('windows-1252', `${french} quai`), 0x81, 0x65])
  expect(charsetOf(odd)).toBe('windows-1252')
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
