import type { Base } from '../model/base.ts'
import type { Expansions } from '../query/parts.ts'
import { findAcronyms } from '../text/acronyms.ts'
import { byCodeUnit } from '../text/fold.ts'
import { wordsOf } from '../text/words.ts'

/** A short form stands for at most so many things; more is no help. */
const MOST = 4

/**
 * Short forms and what they stand for, both ways, from the organisations and from what the documents explain; and for other
 * labels of themes the label that records of the theme are found by.
 */
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
  for (const [other, label] of otherLabels(base)) add(folded(other), folded(label))
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

/** Labels of more than one word, and short forms: one word alone means too much. Patterns are no labels. */
function otherLabels({
  themes,
  taxonomies = [],
}: Base): readonly (readonly [other: string, label: string])[] {
  const used = new Map(themes.map(({ id, label }) => [id, label]))
  return taxonomies
    .flatMap(({ concepts }) => concepts)
    .flatMap(({ id, alt }) =>
      alt
        .filter((other) => !/[*?.]/u.test(other) && /\s|^\p{Lu}{2,}$/u.test(other))
        .map((other) => [other, used.get(id) ?? ''] as const),
    )
}

/** The words of a phrase as `Expansions` keys them. */
function folded(phrase: string): string {
  return wordsOf(phrase)
    .map(({ word }) => word)
    .join(' ')
}
