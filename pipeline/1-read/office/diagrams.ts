import { type Element, elementAt } from './element.ts'
import type { Package } from './package.ts'
import type { Relation } from './relations.ts'

/** Relationship ids of a part's drawn diagrams and charts -> what is written in them, in the order it was entered; of a chart its title. */
export async function diagramsOf(
  office: Package,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Element>> {
  const diagrams = new Map<string, Element>()
  for (const relation of relations) {
    if (relation.external || !(relation.type === 'diagramData' || relation.type === 'chart')) continue
    const root = await office.root(relation.target)
    const written = relation.type === 'chart' ? elementAt(root, 'chart', 'title') : root
    if (written) diagrams.set(relation.id, written)
  }
  return diagrams
}
