import type { StemLanguage } from '../text/stem.ts'
import type { Word } from '../text/words.ts'
import type { CardWords } from './card-words.ts'
import type { OpenFacets } from './columns.ts'
import type { Field } from './fields.ts'
import type { CardNames, Expansions, StoredCard } from './parts.ts'
import type { WordIndex } from './word-index.ts'

/**
 * An open index, whatever lies behind it. Rows count from 0; each is a record. Queries are understood, ranked and
 * explained by the same code over any engine.
 */
export interface Engine {
  readonly size: number
  readonly names: CardNames
  /** What its words are stemmed as. */
  readonly languages: readonly StemLanguage[]
  readonly facets: OpenFacets
  readonly expansions: Expansions
  readonly words: WordIndex
  card(row: number): StoredCard
  /** ISO 8601, as precise as printed. */
  date(row: number): string | null
  /** In how many documents the same is stated. */
  recurrence(row: number): number
  wordsOf(row: number): CardWords
  /** Rows where the words stand in order within one of the fields, in any form. */
  rowsWithPhrase(words: readonly Word[], fields: readonly Field[]): ReadonlySet<number>
  /** Of so many common words, how many a row has in its title or text: rows that have one. They are not in the index. */
  rowsWithCommon(stems: ReadonlySet<string>): ReadonlyMap<number, number>
  /** Words as printed, folded, and how often. */
  readonly vocabulary: Vocabulary
}

export interface Vocabulary {
  formsOf(stem: string): ReadonlyMap<string, number>
  /** Stems of the words that begin so, at most so many. */
  stemsFrom(prefix: string, most: number): readonly string[]
  /** Stems of words in which at most so many letters are others than in this one, in order. */
  stemsNear(word: string, distance: number): readonly string[]
}
