import type { Base } from '../model/base.ts'
import type { Expansions } from '../query/parts.ts'
import { findAcronyms } from '../text/acronyms.ts'
import { byCodeUnit } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'

/** A short form stands for at most so many things; more is no help. */
const MOST = 4

/** Short forms and what they stand for, both ways, from the organisations and from what the documents explain. */
export function expansions(base: Base): Expansions {
  const found = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    if (from === '' || to === '' || from === to) return
    found.set(from, (found.get(from) ?? new Set()).add(to))
  }
  for (const [short, long] of pairs(base)) {
    add(folded(short), folded(long))
    add(folded(long), folded(short))
  }
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([words, others]) => [words, [...others].sort(byCodeUnit).slice(0, MOST)]),
  )
}

function pairs(base: Base): readonly (readonly [short: string, long: string])[] {
  const organisations = base.records.flatMap(({ type, name, acronym }): [string, string][] =>
    type === 'organisation' && typeof name === 'string' && typeof acronym === 'string'
      ? [[acronym, name]]
      : [],
  )
  const explained = base.docs.flatMap(({ text }) =>
    findAcronyms(text).map(({ short, long }): [string, string] => [short, long]),
  )
  return [...organisations, ...explained]
}

/** The words of a phrase as `Expansions` keys them. */
function folded(phrase: string): string {
  return wordsOf(phrase)
    .map(({ word }) => word)
    .join(' ')
}
