/** What a raised stretch is: the mark of a note, a power ("km²", "10⁶"), or letters of the word it stands at ("1st"). */
export type Raised = 'mark' | 'power' | 'word'

/** "1", "1, 2", "3–5", and the same in brackets. */
const counted = /^([[(]?)\d{1,3}(?:\s?[,;\u2013-]\s?\d{1,3})*[\])]?$/u
const symbols = /^[*\u2020\u2021\u00A7\u00B6]{1,3}$/u
const minutes = /^[0-5]\d$/u
/** "9h" and "9", as programmes print times whose minutes are raised. */
const hour = /(?<![\d.,])(?:[01]?\d|2[0-4])\s?h?$/iu
const year = /(?<!\d)(?:1[89]|20)\d\d$/u
const unit = /(?<!\p{L})(?:[kcdm]m|ft|yd|mi|CO)$/u
const oneLetter = /(?<!\p{L})\p{L}$/u

/** What the raised `text` is behind the words `before`, where `behind` follows. With no words before, it opens a note. */
export function raisedAs(text: string, before: string, behind: string): Raised {
  if (/^[-+\u2212]\d+$/u.test(text)) return 'power'
  if (before.trim() === '') return 'word'
  if (symbols.test(text)) return 'mark'
  const found = counted.exec(text)
  if (!found) return 'word'
  if (found[1] !== '') return 'mark'
  if (minutes.test(text) && hour.test(before)) return 'word'
  return isPower(text, before, behind) ? 'power' : 'mark'
}

function isPower(text: string, before: string, behind: string): boolean {
  // "1/2" and "14C": what is raised belongs to what follows.
  if (/^[/\u2044]/u.test(behind) || (/\s$/u.test(before) && /^[\p{L}\p{N}]/u.test(behind))) return true
  if (/\d$/u.test(before)) return !year.test(before)
  return oneLetter.test(before) || (/^[23]$/u.test(text) && unit.test(before))
}

const raisedDigits = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079'

/** A power in characters that show as one: "106" is another number than "10⁶". */
export function asPower(text: string): string {
  return text
    .replace(/\d/gu, (digit) => raisedDigits[Number(digit)] ?? digit)
    .replace('+', '\u207A')
    .replace(/[-\u2212]/u, '\u207B')
}
