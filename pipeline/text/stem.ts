import { newStemmer } from 'snowball-stemmers'

const english = newStemmer('english')
const known = new Map<string, string>()

/** What a word shares with its other forms, by the Snowball English stemmer ("policing" and "police" are "polic"). */
export function stem(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const stemmed = word.length > LONGEST ? word : english.stem(word)
  if (known.size < MOST_KNOWN) known.set(word, stemmed)
  return stemmed
}

/** No word of a language is longer; the stemmer's time grows with the length. */
const LONGEST = 64
const MOST_KNOWN = 200_000
