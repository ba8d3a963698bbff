import { openOdf } from './odf/document.ts'
import { slideBlocks } from './odf/slide.ts'
import type { Element } from './office/element.ts'
import { blocksOf } from './office/flow.ts'
import { eachElement } from './office/xml.ts'
import type { Reader } from './reader.ts'

/** Reads ODP: slides in order, titles, bullets, tables and speaker notes. Places are slide and shape. */
export const odp: Reader = async (source, report) => {
  const file = await openOdf(source.bytes, () => ({}), report)
  if (!file) return { tree: { type: 'root', children: [] }, hints: {}, pages: null, reader: 'saxes' }
  const { content, odf, hints } = file
  let slides = 0
  const visit = (element: Element) => {
    if (element.name === 'page') return odf.flow.add(slideBlocks(element, ++slides, odf))
    odf.styles.learn(element)
    return true
  }
  const isWanted = (name: string, above: readonly string[]) =>
    name === 'automatic-styles' || (name === 'page' && above.includes('body'))
  eachElement(content, isWanted, visit, report)
  odf.remarks.tell()
  return {
    tree: { type: 'root', children: blocksOf(odf.flow.pieces) },
    hints,
    pages: slides,
    reader: 'saxes',
  }
}
