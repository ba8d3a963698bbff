import { byteText } from '../decode-bytes.ts'

/**
 * How many lines of a mail stand above its body; 0 where the body does not stand in the mail as it is, being encoded.
 */
export function sourceLine(body: string, mail: Uint8Array): number {
  const lines = body.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1) return 0
  const sought = byteText(new TextEncoder().encode(lines[first]?.trimEnd()))
  const all = byteText(mail).split(/\r\n?|\n/u)
  const head = all.indexOf('')
  const found = all.findIndex((line, i) => i > head && line.trimEnd() === sought)
  return found === -1 ? 0 : Math.max(found - first, 0)
}
