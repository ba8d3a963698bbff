import { elementsOf } from './element.ts'
import type { Package } from './package.ts'

/** What a part points at. */
export interface Relation {
  readonly id: string
  /** The last word of the relationship's type: "header", "slide", "hyperlink". */
  readonly type: string
  /** A part's name, or for links out of the document their address as written. */
  readonly target: string
  readonly external: boolean
}

/** The relations of a part, in the order of the file; of the whole package where `of` is empty. */
export async function relationsOf(office: Package, of: string): Promise<Relation[]> {
  const cut = of.lastIndexOf('/') + 1
  const root = await office.root(`${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`)
  return elementsOf(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//u, ''),
      target: external ? target : resolved(of.slice(0, cut), target),
      external,
    }
  })
}

/** The first part of a type that `relations` point at. */
export function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type && !relation.external)?.target
}

/** Relationship ids to the addresses of links out of the document. */
export function linksOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  return new Map(
    relations.filter((relation) => relation.external).map((relation) => [relation.id, relation.target]),
  )
}

/** `..` never leads out of the package: it has no parent. */
function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
