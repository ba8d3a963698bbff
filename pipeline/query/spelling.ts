import { wordsOf } from '../text/words.ts'
import type { Engine } from './engine.ts'
import { isCommon } from './is-common.ts'
import { stemsOf } from './languages.ts'
import type { Term } from './query.ts'
import { isNear } from './vocabulary.ts'

/** A typed word that no record has, and the word nearest to it that some record has. */
export interface Correction {
  readonly typed: string
  readonly word: string
}

/** Words that no record has; those in a phrase too. */
export function unknownWords(engine: Engine, terms: readonly Term[]): readonly string[] {
  const words = terms
    .filter(({ sign, prefix, distance }) => sign !== 'not' && !prefix && distance === 0)
    .flatMap(({ words }) => words.filter((word) => !isCommon(word, engine.languages)).map(({ word }) => word))
  return [...new Set(words)].filter(
    (word) => !stemsOf(word, engine.languages).some((stem) => engine.words.knows(stem)),
  )
}

/** Words to correct in one query; the rest stays as it is. */
const MOST = 8

/** The nearest words in use. Short words are left alone: too much is near to them. */
export function corrections(engine: Engine, unknown: readonly string[]): readonly Correction[] {
  return unknown.slice(0, MOST).flatMap((typed) => {
    const word = nearest(engine, typed)
    return word === null ? [] : [{ typed, word }]
  })
}

function nearest(engine: Engine, typed: string): string | null {
  if (typed.length < 4 || typed.length > 40) return null
  const stems = stemsOf(typed, engine.languages)
  for (const distance of stems.every(({ length }) => length < 8) ? [1] : [1, 2]) {
    const rows = new Map<string, number>()
    for (const match of engine.words.ask(stems.map((stem) => ({ stem, weight: 1, distance }))))
      for (const near of Object.keys(match.stems)) rows.set(near, (rows.get(near) ?? 0) + 1)
    // "Politics" is as near to the stem of "polise" as "police" is, but not to what was typed.
    const isRead = (stem: string) => isNear(typed, distance, stem, engine.vocabulary.formsOf(stem).keys())
    const couldBeRead = (stem: string) =>
      isNear(typed, distance + 1, stem, engine.vocabulary.formsOf(stem).keys())
    const [best] = [...rows]
      .filter(([stem]) => couldBeRead(stem))
      .sort(
        ([a, times], [b, others]) =>
          Number(isRead(b)) - Number(isRead(a)) || others - times || (a < b ? -1 : 1),
      )
    if (best) return commonestForm(engine, best[0])
  }
  return null
}

/** The word that readers know a stem by. */
export function commonestForm(engine: Engine, stem: string): string {
  const forms = [...engine.vocabulary.formsOf(stem)]
  return forms.sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]?.[0] ?? stem
}

/** A query with its unknown words replaced. */
export function corrected(text: string, changes: readonly Correction[]): string {
  return changes.reduce((query, { typed, word }) => replaceWord(query, typed, word), text)
}

/** As a word and not as letters: "Lämpe" is the word "lampe", and "art" is none in "party". */
function replaceWord(text: string, typed: string, word: string): string {
  const found = wordsOf(text).find((one) => one.word === typed)
  return found ? text.slice(0, found.start) + word + text.slice(found.end) : text
}
