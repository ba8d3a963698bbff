import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from './per-lexicon.ts'
import { type PhraseHit, phraseFinder } from './phrase-finder.ts'

/** The key of cities.yaml for names that lie in several countries. */
const several = 'several'

const cities = perLexicon((lexicon) => Object.entries(lexicon.lists['cities'] ?? {}))

const names = perLexicon((lexicon) => new Set(cities(lexicon).flatMap(([, list]) => list)))

/** Whether words are the name of a city that is known, just as it is written. */
export function isCity(words: string, lexicon: Lexicon): boolean {
  return names(lexicon).has(words)
}

/** Finds cities in a text; each stands for the code of its country, or for null where several have one of that name. */
export const cityFinder = perLexicon((lexicon): ((text: string) => PhraseHit<string | null>[]) =>
  phraseFinder(
    cities(lexicon).flatMap(([code, list]) =>
      list.map((name) => [name, code === several ? null : code] as const),
    ),
  ),
)
