const numeric = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:1[89]|20)?\d\d(?![\d/-])/gu

/**
 * Whether dates in figures put the day first in this text ("23/03/2015"): any part over 12 settles it.
 * Null where no date does, or dates contradict each other.
 */
export function dayFirstOf(text: string): boolean | null {
  const votes = new Set<boolean>()
  for (const [, a = '', , b = ''] of text.matchAll(numeric)) {
    const [first, second] = [Number(a), Number(b)]
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) votes.add(true)
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) votes.add(false)
  }
  return votes.size === 1 ? votes.has(true) : null
}
