/** The words with a capital at their start, as a label or heading has them; the rest stays as it is. */
export function sentenceCase(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
