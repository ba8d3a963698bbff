import { dosText } from './dos-text.ts'

/**
 * Text out of bytes by the name of their encoding. As a stream: at once, some versions of Node take Windows-1252 for
 * Latin-1 and turn quotation marks into control characters.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'ibm850') return dosText(bytes)
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/** One character a byte, U+0000 to U+00FF: for looking at bytes, not for reading them. */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
