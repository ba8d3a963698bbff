import type { Element } from './element.ts'
import type { Package } from './package.ts'
import type { Relation } from './relations.ts'

/** Relationship ids of a part's drawn diagrams -> what is written in them, in the order it was entered. */
export async function diagramsOf(
  office: Package,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Element>> {
  const diagrams = new Map<string, Element>()
  for (const relation of relations) {
    if (relation.type !== 'diagramData' || relation.external) continue
    const root = await office.root(relation.target)
    if (root) diagrams.set(relation.id, root)
  }
  return diagrams
}
