import { stem as english } from 'porter2'

/** What a word shares with its other forms, by the Snowball English stemmer ("policing" and "police" are "polic"). */
export function stem(word: string): string {
  return word.length > LONGEST ? word : english(word)
}

/** No word of a language is longer; the stemmer's time grows with the length. */
const LONGEST = 64
