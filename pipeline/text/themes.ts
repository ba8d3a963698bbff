import type { Concept, Taxonomy } from '../model/knowledge.ts'
import { byCodeUnit } from './fold.ts'
import { type PhraseHit, phraseFinder } from './phrase-finder.ts'

interface Label {
  readonly id: string
  readonly shows: boolean
}

/**
 * Ids of the concepts whose labels stand in the text, sorted. A label inside one of the same concept's negative
 * labels does not count: "political" is not about politics in "political officer".
 */
export function themesOf(text: string, taxonomies: readonly Taxonomy[]): readonly string[] {
  const hits = finderFor(taxonomies)(text)
  const hidden = hits.filter((hit) => !hit.value.shows)
  const found = hits.filter((hit) => hit.value.shows && !hidden.some((other) => covers(other, hit)))
  return [...new Set(found.map((hit) => hit.value.id))].sort(byCodeUnit)
}

function covers(outer: PhraseHit<Label>, inner: PhraseHit<Label>): boolean {
  return outer.value.id === inner.value.id && outer.span[0] <= inner.span[0] && outer.span[1] >= inner.span[1]
}

type Finder = (text: string) => PhraseHit<Label>[]
const finders = new WeakMap<readonly Taxonomy[], Finder>()

function finderFor(taxonomies: readonly Taxonomy[]): Finder {
  const concepts = () => taxonomies.flatMap((taxonomy) => taxonomy.concepts)
  const finder = finders.get(taxonomies) ?? phraseFinder(concepts().flatMap(labelsOf))
  finders.set(taxonomies, finder)
  return finder
}

function labelsOf(concept: Concept): [string, Label][] {
  const shown = [concept.label, ...concept.alt].map((phrase): [string, Label] => [
    phrase,
    { id: concept.id, shows: true },
  ])
  const hidden = concept.not.map((phrase): [string, Label] => [phrase, { id: concept.id, shows: false }])
  return [...shown, ...hidden]
}
