import type { BaseRecord } from '../../model/record.ts'
import type { Recurrence } from '../../model/recurrence.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { eachOf } from '../../text/rows.ts'
import { freeId } from '../things/free-id.ts'
import { averageLink } from './average-link.ts'
import { byIdea } from './by-idea.ts'
import { comparer } from './comparer.ts'
import { type Edges, edges } from './edges.ts'
import type { Known } from './known.ts'
import { eachCandidatePair } from './pairs.ts'
import { recurrenceOf, type Setting } from './recurrence-of.ts'
import { containments, nearDuplicate } from './shingles.ts'
import { type Unit, unitsOf } from './units.ts'
import { type Vector, vectorsOf, weightsOf } from './vectors.ts'

/** Likeness from which statements say the same: less is asked where they share a theme or idea, more where few words do it. */
const alike = { within: 0.36, across: 0.4, fewWords: { within: 0.45, across: 0.62 }, mean: 0.34 }
/** So many words in common are no accident. */
const severalWords = 3

/** Ideas said at two occasions or more, the widest first. */
export function findRecurrences(records: readonly BaseRecord[], setting: Setting): readonly Recurrence[] {
  const { asked } = setting
  const { units, bags } = unitsOf(records, setting.lexiconOf, asked)
  const { words } = asked.stems
  const weights = weightsOf(eachOf(bags), words)
  const known: Known = {
    units,
    words,
    vectors: vectorsOf(bags, weights),
    contained: containments(bags),
    compare: comparer(words.length),
  }
  const found = edges()
  eachCandidatePair(bags, weights, words, edgeFinder(known, found))
  const clusters = averageLink(known.vectors, found, alike.mean, known.compare)
  const taken = new Set<string>()
  return byIdea(known, clusters)
    .flatMap(({ members, idea }) => recurrenceOf(members, idea, known, setting) ?? [])
    .sort(widestFirst)
    .map((recurrence) => ({ ...recurrence, id: freeId(recurrence.id, taken) }))
}

function edgeFinder(
  { units, vectors, contained, compare }: Known,
  found: Edges,
): (a: number, b: number) => void {
  const themes = units.map(themesOf)
  const areRelated = (a: number, b: number) => themes[a]?.some((theme) => themes[b]?.includes(theme)) === true
  return (a, b) => {
    const [x, y] = [vectors[a] as Vector, vectors[b] as Vector]
    const cosine = compare.dot(x, y)
    // What is contained in the other has more than this in common with it.
    if (cosine < alike.within * 0.8) return
    const share = contained(a, b, nearDuplicate)
    if (share >= nearDuplicate) return found.add(a, b, Math.max(share, cosine))
    if (cosine < alike.within || sayOthers(units[a] as Unit, units[b] as Unit)) return
    const asked = compare.shared(x, y, severalWords) >= severalWords ? alike : alike.fewWords
    if (cosine >= asked.across || (cosine >= asked.within && areRelated(a, b))) found.add(a, b, cosine)
  }
}

/** Whether each says an idea by itself and none is said by both: words in common are no matter then. */
function sayOthers(a: Unit, b: Unit): boolean {
  return a.ideas.length > 0 && b.ideas.length > 0 && !a.ideas.some((idea) => b.ideas.includes(idea))
}

function themesOf({ ideas, perhaps, records }: Unit): readonly string[] {
  return [...new Set([...ideas, ...perhaps, ...records.flatMap((record) => record.themes)])]
}

function widestFirst(a: Recurrence, b: Recurrence): number {
  return (
    b.events.length - a.events.length ||
    b.years.length - a.years.length ||
    b.countries.length - a.countries.length ||
    b.organisations.length - a.organisations.length ||
    byCodeUnit(a.id, b.id)
  )
}
