/** At most `max` characters of a line, cut at a word. */
export function shortened(words: string, max: number): string {
  if (words.length <= max) return words
  const cut = words.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 20))}…`
}
