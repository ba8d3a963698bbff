import type { PhrasingContent } from 'mdast'
import type { Place } from '../../model/place.ts'
import type { Piece } from '../office/flow.ts'
import type { Package } from '../office/package.ts'
import { textOfPhrasing } from '../office/phrasing.ts'
import { linksOf, type Relation, relationsOf } from '../office/relations.ts'
import { readBlocks } from './body.ts'
import type { Word } from './word.ts'

/** What headers (`top`) or footers (`bottom`) print, each different line once. */
export async function marginPieces(
  margin: 'top' | 'bottom',
  office: Package,
  relations: readonly Relation[],
  word: Word,
): Promise<Piece[]> {
  const place: Place = { paragraph: margin === 'top' ? 1 : Math.max(word.paragraphs, 1) }
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (const { type, target } of relations) {
    if (type !== (margin === 'top' ? 'header' : 'footer')) continue
    const root = await office.root(target)
    const links = linksOf(await relationsOf(office, target))
    for (const children of root
      ? readBlocks(root, { ...word, links, notes: [], fields: [] }).flatMap(linesOf)
      : []) {
      const text = textOfPhrasing(children)
      if (text === '' || seen.has(text)) continue
      seen.add(text)
      pieces.push({ node: { type: 'paragraph', children, data: { place, margin } } })
    }
  }
  return pieces
}

function linesOf({ node }: Piece): PhrasingContent[][] {
  return node.type === 'table'
    ? node.children.flatMap((row) => row.children.map((cell) => cell.children))
    : [node.children]
}
