/** The code point that pdfium gives for a hyphen which parts a word at a line's end. */
export const hyphenAtLineEnd = 2

/** Whether a code point parts words. */
export function isSpace(code: number): boolean {
  return (
    (code <= 0x20 && code !== hyphenAtLineEnd && code !== 0) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** What stands for a letter without a meaning. */
export const unknown = 0xfffd

/** A letter's code point; one without a Unicode value shows as U+FFFD, so that its loss can be seen and counted. */
export function letter(code: number): number {
  if (code === hyphenAtLineEnd) return 0x2d
  return code === 0 || code === 0xfffe || code === 0xffff || code > 0x10ffff ? unknown : code
}

const spellingLimit = 1024

/** Puts a text together from code points; those of one word become a string at once. */
export function spelling(): { add(code: number): void; take(): string } {
  let text = ''
  const codes: number[] = []
  const flush = () => {
    const more = String.fromCodePoint(...codes)
    text = text === '' ? more : text + more
    codes.length = 0
  }
  return {
    add: (code) => {
      if (codes.push(code) >= spellingLimit) flush()
    },
    take: () => {
      flush()
      const whole = text
      text = ''
      return whole
    },
  }
}
