import { invoke, type Library, named, wideText } from './pdfium-library.ts'

/** Tags that say what a stretch of text is; those between (Span, Sect, Div) say nothing and are passed by. */
const telling = new Set(['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title', 'TH', 'TD', 'Lbl', 'LBody', 'P'])
const depthLimit = 64
const elementLimit = 20000

/** Looks up the structure tag of a text object; always '' on a page without tags. */
export function pdfiumTags(library: Library, page: number): (object: number) => string {
  const { call } = library
  const tree = invoke(call, 'FPDF_StructTree_GetForPage', page)
  if (!tree) return () => ''
  const contentId = named(call, 'FPDFPageObj_GetMarkedContentID')
  const tags = new Map<number, string>()
  let left = elementLimit
  const walk = (element: number, above: string, depth: number) => {
    if (!element || depth > depthLimit || left-- <= 0) return
    const type = wideText(library, (buffer, size) =>
      invoke(call, 'FPDF_StructElement_GetType', element, buffer, size),
    )
    const tag = telling.has(type) && !above.startsWith('H') ? type : above
    const count = invoke(call, 'FPDF_StructElement_CountChildren', element)
    for (let i = 0; i < count; i++) {
      const id = invoke(call, 'FPDF_StructElement_GetChildMarkedContentID', element, i)
      if (id >= 0) tags.set(id, tag)
      else walk(invoke(call, 'FPDF_StructElement_GetChildAtIndex', element, i), tag, depth + 1)
    }
  }
  const count = invoke(call, 'FPDF_StructTree_CountChildren', tree)
  for (let i = 0; i < count; i++) walk(invoke(call, 'FPDF_StructTree_GetChildAtIndex', tree, i), '', 0)
  invoke(call, 'FPDF_StructTree_Close', tree)
  return (object) => tags.get(contentId(object)) ?? ''
}
