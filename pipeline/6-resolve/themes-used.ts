import type { Theme } from '../model/base.ts'
import type { Concept, Taxonomy } from '../model/knowledge.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'

/**
 * The concepts that at least one record carries, with the labels to show, sorted by id. Of concepts that two taxonomies
 * call the same each says which taxonomy it is of.
 */
export function themesUsed(
  taxonomies: readonly Taxonomy[],
  records: readonly BaseRecord[],
): readonly Theme[] {
  const used = new Set(records.flatMap((record) => record.themes))
  const concepts = new Map(
    taxonomies
      .flatMap((taxonomy) => taxonomy.concepts.map((concept) => ({ taxonomy, concept })))
      .filter(({ concept }) => used.has(concept.id))
      .map((one) => [one.concept.id, one] as const),
  )
  const times = new Map<string, number>()
  for (const { concept } of concepts.values()) times.set(key(concept), (times.get(key(concept)) ?? 0) + 1)
  return [...concepts.values()]
    .map(({ taxonomy, concept }) => ({
      id: concept.id,
      label: times.get(key(concept)) === 1 ? concept.label : `${concept.label} (${taxonomy.label})`,
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

function key({ label }: Concept): string {
  return foldKey(label)
}
