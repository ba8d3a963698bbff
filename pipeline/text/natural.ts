import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'

// Single modules, never the package: its root reads `.env` of the working directory, prints to standard output and takes a
// second to load.

/** What a word shares with its other forms, by Porter's English rules. For comparing only, never for showing. */
export function stem(word: string): string {
  return PorterStemmer.stem(word)
}

/** The same by the Snowball rules for French. */
export function frenchStem(word: string): string {
  return PorterStemmerFr.stem(word)
}

/** The same by the Snowball rules for Spanish. */
export function spanishStem(word: string): string {
  return PorterStemmerEs.stem(word)
}
