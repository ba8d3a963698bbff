import { readBlock } from './odf/blocks.ts'
import { openOdf } from './odf/document.ts'
import { marginPieces } from './odf/margins.ts'
import { asideNames, blockNames } from './odf/names.ts'
import { notePieces } from './odf/notes.ts'
import type { Element } from './office/element.ts'
import { blocksOf } from './office/flow.ts'
import { eachElement } from './office/xml.ts'
import type { Reader } from './reader.ts'

/** Reads ODT: headings, lists, tables, notes and text frames. Places count paragraphs, those in tables too. */
export const odt: Reader = async (source, report) => {
  const file = await openOdf(source.bytes, (paragraph) => ({ paragraph }), report)
  if (!file) return { tree: { type: 'root', children: [] }, hints: {}, pages: null, reader: 'saxes' }
  const { content, odf, hints, styleRoot } = file
  const visit = (element: Element) => {
    if (element.name === 'automatic-styles') odf.styles.learn(element)
    else if (element.name === 'deletion') odf.remarks.note('tracked-deletion')
    else return odf.flow.add(readBlock(element, odf))
    return true
  }
  eachElement(content, isWanted, visit, report)
  const pieces = [
    ...marginPieces('top', styleRoot, odf),
    ...odf.flow.pieces,
    ...notePieces(odf),
    ...marginPieces('bottom', styleRoot, odf),
  ]
  odf.remarks.tell()
  return { tree: { type: 'root', children: blocksOf(pieces) }, hints, pages: null, reader: 'saxes' }
}

function isWanted(name: string, above: readonly string[]): boolean {
  if (name === 'automatic-styles' || name === 'deletion') return true
  return blockNames.has(name) && above.includes('body') && !above.some((around) => asideNames.has(around))
}
