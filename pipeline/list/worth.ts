import type { Passage } from './candidates.ts'

/** What the list has so far: each new passage is worth what it adds to that. */
export interface Covered {
  readonly passages: readonly Passage[]
  readonly themes: ReadonlySet<string>
}

/** Passages as like as this say the same. */
export const REPEAT = 0.6

/** How much a passage adds: how relevant it is, in how many documents it is said, and what is new in it. 0 for a repeat. */
export function worthOf(passage: Passage, covered: Covered, subthemes: ReadonlyMap<string, number>): number {
  const { record, relevance, cluster } = passage
  const recurrence = 1 + 0.25 * Math.log2(Math.max(1, cluster?.documents.length ?? 1))
  const fresh = record.themes.reduce(
    (sum, theme) => sum + (covered.themes.has(theme) ? 0 : (subthemes.get(theme) ?? 0)),
    0,
  )
  const { likeness } = likest(passage, covered.passages)
  return likeness >= REPEAT ? 0 : relevance * recurrence * (0.5 + fresh) * (1 - likeness)
}

/** The passage that says most nearly the same. */
export function likest(
  passage: Passage,
  others: readonly Passage[],
): { readonly passage: Passage | null; readonly likeness: number } {
  let best: { passage: Passage | null; likeness: number } = { passage: null, likeness: 0 }
  for (const other of others) {
    const same = passage.cluster !== null && passage.cluster === other.cluster
    const likeness = same ? 0.95 : shared(passage.stems, other.stems)
    if (likeness > best.likeness) best = { passage: other, likeness }
  }
  return best
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both || 1)
}

const MOST_SUBTHEMES = 8

/** What the question is about besides its words: themes of the passages found, by how much of the relevance they hold. */
export function subthemesOf(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { record, relevance } of passages)
    for (const theme of record.themes) weights.set(theme, (weights.get(theme) ?? 0) + relevance)
  const top = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_SUBTHEMES)
  const all = top.reduce((sum, [, weight]) => sum + weight, 0) || 1
  return new Map(top.map(([theme, weight]) => [theme, weight / all]))
}
