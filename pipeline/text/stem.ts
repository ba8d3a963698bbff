import { stem as english } from 'porter2'

/** What a word shares with its other forms, by the Snowball English stemmer ("policing" and "police" are "polic"). */
export function stem(word: string): string {
  if (word.length > LONGEST) return word
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = english(word)
  known.set(word, found)
  return found
}

/** No word of a language is longer; the stemmer's time grows with the length. */
const LONGEST = 64

/** A corpus says the same words again and again; to look one up costs a tenth of its stem. */
const known = new Map<string, string>()

const MOST_KNOWN = 100_000
