import type { Entry } from './entry.ts'

/** "Challenge 3: Safe water": a word with a number, and a title behind it. */
const numbered = /^(\p{Lu}[\p{L}-]+)\s(\d{1,2}|[IVX]{1,4}|[A-H])\s?[:.–—-]\s+(?=\S)/u

/** So many entries of one programme count alike where it is a series. */
const fewest = 2

/** Takes as labels what a programme counts its entries by, whatever the word: "Challenge 1", "Challenge 2". */
export function labelSeries(entries: readonly Entry[]): void {
  const found = entries.flatMap((entry) => {
    const match = entry.label === null ? numbered.exec(entry.title) : null
    return match ? [{ entry, word: match[1] ?? '', number: match[2] ?? '', length: match[0].length }] : []
  })
  for (const { entry, word, number, length } of found) {
    const numbers = new Set(found.filter((other) => other.word === word).map((other) => other.number))
    if (numbers.size < fewest) continue
    entry.label = `${word} ${number}`
    entry.title = entry.title.slice(length)
  }
}
