import type { Report } from '../model/message.ts'
import { decodeBytes } from './decode-bytes.ts'
import { olderCharset } from './older-charset.ts'
import { withoutStrayControls } from './stray-controls.ts'

/**
 * The text of some bytes: by byte order mark, else UTF-8 where it is well-formed, else UTF-16 where every other byte is
 * zero, else Windows-1252, which every byte sequence is, unless Mac Roman or a page of DOS makes letters of its odd places.
 * Line ends become `\n`, stray control characters are left out. Reports what was not plain UTF-8 and what was left out.
 */
export function decode(bytes: Uint8Array, report: Report): string {
  const charset = charsetOf(bytes)
  if (charset !== 'utf-8')
    report('info', 'charset', `Unexpected ${charset} text, expected UTF-8; it was converted`)
  const text = decodeBytes(bytes, charset)
  return withoutStrayControls(text.replace(/\r\n?/gu, '\n'), report)
}

/** "utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh" or "ibm850". */
export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return zerosAlternate(bytes) ?? 'utf-8'
  return zerosAlternate(bytes) ?? olderCharset(bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: in the first 512 bytes nearly all even or all odd bytes are zero. */
function zerosAlternate(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 512) & ~1
  if (length < 16) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > length * 0.4 && even === 0) return 'utf-16le'
  if (even > length * 0.4 && odd === 0) return 'utf-16be'
  return null
}
