const letterOrDigit = /[\p{L}\p{N}]/u
const joint = /[\s'’\u2010\u2011-]/u

const isWord = 1
const isJoint = 2
const isKnown = 4

/** What is known of the UTF-16 code units seen so far: a look-up costs a tenth of a pattern. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const char = String.fromCharCode(unit)
  const kind = isKnown | (letterOrDigit.test(char) ? isWord : 0) | (joint.test(char) ? isJoint : 0)
  kinds[unit] = kind
  return kind
}

/** One past the letters and digits (`\p{L}`, `\p{N}`) that go on from `at`; `at` itself where there are none. */
export function wordEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const unit = text.charCodeAt(end)
    if (unit >= 0xd800 && unit <= 0xdbff) {
      if (!letterOrDigit.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) return end
      end += 2
    } else if (end < text.length && kindOf(unit) & isWord) end++
    else return end
  }
}

/** Where the next letter or digit stands, at or behind `at`; the text's length where none does. */
export function wordStart(text: string, at: number): number {
  let start = at
  while (start < text.length) {
    const unit = text.charCodeAt(start)
    if (unit >= 0xd800 && unit <= 0xdbff) {
      if (letterOrDigit.test(String.fromCodePoint(text.codePointAt(start) ?? 0))) return start
      start += 1
    } else if (kindOf(unit) & isWord) return start
    else start++
  }
  return text.length
}

/** Whether nothing but white space, hyphens and apostrophes stands from `from` to `to`. */
export function isJoined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(kindOf(text.charCodeAt(at)) & isJoint)) return false
  return true
}
