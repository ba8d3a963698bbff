import { stem as english } from 'porter2'
import { frenchStem, spanishStem } from './natural.ts'

const STEMMERS = { en: english, fr: frenchStem, es: spanishStem }

/** A language that has a stemmer. */
export type StemLanguage = keyof typeof STEMMERS

export const STEMMED = Object.keys(STEMMERS) as readonly StemLanguage[]

/** The language by whose rules the words of a text are stemmed: its own, else English. */
export function stemmedAs(language: string): StemLanguage {
  return STEMMED.find((known) => known === language) ?? 'en'
}

/**
 * What a word shares with its other forms, by the Snowball stemmer of a language ("policing" and "police" are "polic"). Words
 * are folded: accents are gone, so that they are found typed with and without.
 */
export function stem(word: string, language: StemLanguage = 'en'): string {
  if (word.length > LONGEST) return word
  const known = memory[language]
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const found = STEMMERS[language](word)
  known.set(word, found)
  return found
}

/** No word of a language is longer; the stemmer's time grows with the length. */
const LONGEST = 64

/** A corpus says the same words again and again; to look one up costs a tenth of its stem. */
const memory: Readonly<Record<StemLanguage, Map<string, string>>> = {
  en: new Map(),
  fr: new Map(),
  es: new Map(),
}

const MOST_KNOWN = 100_000
