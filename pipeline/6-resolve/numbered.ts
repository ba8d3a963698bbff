/** Words by number: equal words have equal numbers, counted from 0 in the order in which they come. */
export interface Numbered {
  readonly words: readonly string[]
  numberOf(word: string): number
}

export function numbered(): Numbered {
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
  }
}
