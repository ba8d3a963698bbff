import type { Place } from '../../model/place.ts'
import { type Element, elementAt, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { textOfPhrasing } from '../office/phrasing.ts'
import { readBlocks } from './blocks.ts'
import type { Odf } from './document.ts'

/** What headers (`top`) or footers (`bottom`) of the page styles print, each different line once. */
export function marginPieces(margin: 'top' | 'bottom', styleRoot: Element | undefined, odf: Odf): Piece[] {
  const name = margin === 'top' ? 'header' : 'footer'
  const place: Place = margin === 'top' ? { paragraph: 1 } : odf.place()
  const quiet = { ...odf, notes: [], step: () => {}, place: () => place }
  const seen = new Set<string>()
  return elementsOf(elementAt(styleRoot, 'master-styles'), 'master-page')
    .flatMap((page) => elementsOf(page, name, `${name}-left`, `${name}-first`))
    .flatMap((element) => readBlocks(element, quiet))
    .flatMap(({ node }) =>
      node.type === 'table'
        ? node.children.flatMap((row) => row.children.map((cell) => cell.children))
        : [node.children],
    )
    .filter((children) => {
      const text = textOfPhrasing(children)
      return text !== '' && !seen.has(text) && seen.add(text)
    })
    .map((children) => ({ node: { type: 'paragraph', children, data: { place, margin } } }))
}
