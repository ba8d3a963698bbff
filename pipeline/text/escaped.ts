/** A text as the source of a pattern (flag `u`) that matches it letter by letter. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}

/** The same of words that may be parted by any white space. */
export function escapedWords(words: readonly string[]): string {
  return words.map(escaped).join('\\s+')
}
