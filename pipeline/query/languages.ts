import { STEMMED, type StemLanguage, stem } from '../text/stem.ts'
import type { CardNames } from './parts.ts'

/** The languages that words of a base are stemmed in, English where it has no document. */
export function languagesOf({ documents }: CardNames): readonly StemLanguage[] {
  const used = new Set(Object.values(documents).map(({ language }) => language ?? 'en'))
  return used.size === 0 ? ['en'] : STEMMED.filter((language) => used.has(language))
}

/** The language of a card's words. */
export function languageOf(card: { readonly document: string }, { documents }: CardNames): StemLanguage {
  return documents[card.document]?.language ?? 'en'
}

/** What a typed word is in the index, whichever of the languages it was meant in. */
export function stemsOf(word: string, languages: readonly StemLanguage[]): readonly string[] {
  return [...new Set(languages.map((language) => stem(word, language)))]
}

/** What words in order are in the index, by language; equal ones once. */
export function phrasesOf(
  words: readonly { readonly word: string }[],
  languages: readonly StemLanguage[],
): readonly (readonly string[])[] {
  const phrases = languages.map((language) => words.map(({ word }) => stem(word, language)))
  return [...new Map(phrases.map((stems) => [stems.join(' '), stems])).values()]
}
