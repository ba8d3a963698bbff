import { artifact, type TaggedCell } from './engine.ts'
import { invoke, type Library, named, wideText } from './pdfium-library.ts'

/** What the structure tags say of a text object. */
export interface Tagging {
  readonly tag: string
  readonly cell?: TaggedCell
  readonly item?: number
}

export const untagged: Tagging = { tag: '' }

/** Tags that say what a stretch of text is; those between (Span, Sect, Div) say nothing and are passed by. */
const telling = new Set(['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'TH', 'TD', 'Lbl', 'LBody', 'P'])
const depthLimit = 64
const elementLimit = 20000
/** Whoever tags more cells in a row has no table for readers. */
const mostCells = 100

/** What is known where a walk through the tags stands. */
interface Inside extends Tagging {
  readonly table?: number
  readonly row?: number
  readonly cells?: number
}

/** Looks up the tagging of a text object; always `untagged` on a page without tags. */
export function pdfiumTags(library: Library, page: number): (object: number) => Tagging {
  const { call } = library
  const tree = invoke(call, 'FPDF_StructTree_GetForPage', page)
  if (!tree) return () => untagged
  const contentId = named(call, 'FPDFPageObj_GetMarkedContentID')
  const tags = new Map<number, Tagging>()
  const holders = new Set<number>()
  let left = elementLimit
  const walk = (element: number, above: Inside, place: number, depth: number) => {
    if (!element || depth > depthLimit || left-- <= 0) return
    const type = wideText(library, (buffer, size) =>
      invoke(call, 'FPDF_StructElement_GetType', element, buffer, size),
    )
    const count = invoke(call, 'FPDF_StructElement_CountChildren', element)
    if (type === 'Table' && above.table !== undefined) holders.add(above.table)
    const here = inside(above, type, { number: elementLimit - left, place, count })
    for (let i = 0; i < count; i++) {
      const id = invoke(call, 'FPDF_StructElement_GetChildMarkedContentID', element, i)
      if (id >= 0) tags.set(id, here)
      else walk(invoke(call, 'FPDF_StructElement_GetChildAtIndex', element, i), here, i, depth + 1)
    }
  }
  const count = invoke(call, 'FPDF_StructTree_CountChildren', tree)
  for (let i = 0; i < count; i++)
    walk(invoke(call, 'FPDF_StructTree_GetChildAtIndex', tree, i), untagged, i, 0)
  invoke(call, 'FPDF_StructTree_Close', tree)
  return (object) => {
    const id = contentId(object)
    return id < 0 && tags.size > 0 ? { tag: artifact } : told(tags.get(id) ?? untagged, holders)
  }
}

/** What is known within an element, whose `number` no other has; those of later rows are greater. */
function inside(
  above: Inside,
  type: string,
  { number, place, count }: { readonly number: number; readonly place: number; readonly count: number },
): Inside {
  if (type === 'Table') return { tag: above.tag, table: number }
  if (type === 'LI') return { ...above, item: number }
  if (type === 'TR') return { ...above, row: number, cells: count }
  const tag = telling.has(type) && !above.tag.startsWith('H') ? type : above.tag
  const { table, row, cells = 1 } = above
  const opens = (type === 'TH' || type === 'TD') && table !== undefined && row !== undefined
  return opens && cells <= mostCells
    ? { ...above, tag, cell: { table, row, place, cells } }
    : { ...above, tag }
}

/** A table that holds another is a layout: its cells say nothing. */
function told({ tag, cell, item }: Tagging, holders: ReadonlySet<number>): Tagging {
  const known = item === undefined ? { tag } : { tag, item }
  return cell && !holders.has(cell.table) ? { ...known, cell } : known
}
