import { elementAt, textBelow } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { readBlocks } from './blocks.ts'
import type { Odf } from './document.ts'

/** Footnotes and endnotes in the order the text points at them, as blocks of kind note. */
export function notePieces(odf: Odf): Piece[] {
  return odf.notes.flatMap(({ element, place }) => {
    const body = elementAt(element, 'note-body')
    const marker = textBelow(elementAt(element, 'note-citation')).trim()
    const quiet = { ...odf, notes: [], step: () => {}, place: () => place }
    return (body ? readBlocks(body, quiet) : []).map(({ node }, i) => {
      const data = { ...node.data, kind: 'note' as const, place, ...(i === 0 && marker ? { marker } : {}) }
      return { node: { ...node, data } }
    })
  })
}
