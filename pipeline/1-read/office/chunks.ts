import { byteText } from '../decode-bytes.ts'

const size = 64 * 1024

/** XML bytes as text, a piece at a time: by byte order mark, else by the encoding the first line declares, else UTF-8. */
export function* chunksOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += size)
    yield decoder.decode(bytes.subarray(at, at + size), { stream: true })
  yield decoder.decode()
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = byteText(bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/u.exec(
    head.replace('\u00EF\u00BB\u00BF', ''),
  )?.[1]
  // Bytes that spell out their declaration in ASCII are not UTF-16, whatever they declare.
  if (!declared || /^utf-?16/iu.test(declared)) return 'utf-8'
  return isKnown(declared) ? declared : 'utf-8'
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
