import { own } from './own.ts'

/** A count as it is printed: "decimal" 3, "lowerLetter" c, "upperRoman" III and so on; decimal where the format is unknown. */
export function formatNumber(value: number, format: string): string {
  return own(formats, format)?.(value) ?? String(value)
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
}

/** a to z, then aa to zz: word processors double the letter, they do not count on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  let result = ''
  for (const [size, numeral] of numerals) {
    while (left >= size) {
      result += numeral
      left -= size
    }
  }
  return result
}

/** A bullet as a character every font has: symbol fonts keep theirs where Unicode has none. */
export function bulletText(char: string): string {
  const text = char.trim()
  return text === '' || /[\uE000-\uF8FF]/u.test(text) ? '•' : text
}
