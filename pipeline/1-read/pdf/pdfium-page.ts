import type { Box, PdfLink, PdfPage } from './engine.ts'
import { invoke, type Library, named, narrowText, wideText } from './pdfium-library.ts'
import { pdfiumTags } from './pdfium-tags.ts'
import { pdfiumWords } from './pdfium-words.ts'
import { type Projection, projection } from './projection.ts'

const noWords = { words: [], hasUnknown: false }

/** A page as pdfium sees it; null where it cannot load it. */
export function pdfiumPage(library: Library, doc: number, index: number): PdfPage | null {
  const { call } = library
  const page = invoke(call, 'FPDF_LoadPage', doc, index)
  if (!page) return null
  const project = projectionOf(library, page)
  const textPage = invoke(call, 'FPDFText_LoadPage', page)
  const read = textPage ? pdfiumWords(library, textPage, project, pdfiumTags(library, page)) : noWords
  const label = wideText(library, (buffer, size) =>
    invoke(call, 'FPDF_GetPageLabel', doc, index, buffer, size),
  )
  const drawn = drawings(library, page, project)
  const made = {
    index,
    label: label || String(index + 1),
    width: project.width,
    height: project.height,
    ...read,
    links: links(library, doc, page, project),
    ...drawn,
  }
  if (textPage) invoke(call, 'FPDFText_ClosePage', textPage)
  invoke(call, 'FPDF_ClosePage', page)
  return made
}

function projectionOf(library: Library, page: number): Projection {
  const { call, scratch } = library
  const known = invoke(call, 'FPDF_GetPageBoundingBox', page, scratch)
  const frame = known ? boxAt(library) : ([0, 792, 612, 0] as const)
  const sane = frame.every(Number.isFinite) && frame[2] > frame[0] && frame[1] > frame[3]
  return projection(sane ? frame : [0, 792, 612, 0], invoke(call, 'FPDFPage_GetRotation', page))
}

function boxAt(library: Library): Box {
  const heap = library.floats()
  const at = library.scratch >> 2
  return [heap[at] ?? 0, heap[at + 1] ?? 0, heap[at + 2] ?? 0, heap[at + 3] ?? 0]
}

const pathObject = 2
const imageObject = 3
const drawingLimit = 4000

/** Lines and frames, and whether there are pictures. A map or a chart of thousands of strokes is no table: it is left out. */
function drawings(
  library: Library,
  page: number,
  project: Projection,
): { readonly rules: readonly Box[]; readonly hasImages: boolean } {
  const { call, scratch } = library
  const objectAt = named(call, 'FPDFPage_GetObject')
  const typeOf = named(call, 'FPDFPageObj_GetType')
  const boundsOf = named(call, 'FPDFPageObj_GetBounds')
  const count = invoke(call, 'FPDFPage_CountObjects', page)
  const rules: Box[] = []
  let hasImages = false
  for (let i = 0; i < Math.min(count, drawingLimit * 10) && rules.length < drawingLimit; i++) {
    const object = objectAt(page, i)
    const type = typeOf(object)
    if (type === imageObject) hasImages = true
    if (type !== pathObject) continue
    if (!boundsOf(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const [left, bottom, right, top] = boxAt(library)
    rules.push(project.box(left, top, right, bottom))
  }
  return { rules, hasImages: hasImages || count > drawingLimit }
}

const uriAction = 3
const linkLimit = 10000

function links(library: Library, doc: number, page: number, project: Projection): PdfLink[] {
  const { call, scratch } = library
  const out: PdfLink[] = []
  const position = scratch + 64
  const handle = scratch + 68
  writeWord(library, position, 0)
  while (out.length < linkLimit && invoke(call, 'FPDFLink_Enumerate', page, position, handle)) {
    const next = readWord(library, position)
    const link = readWord(library, handle)
    const action = invoke(call, 'FPDFLink_GetAction', link)
    if (action && invoke(call, 'FPDFAction_GetType', action) === uriAction) {
      const url = narrowText(library, (buffer, size) =>
        invoke(call, 'FPDFAction_GetURIPath', doc, action, buffer, size),
      )
      if (url && invoke(call, 'FPDFLink_GetAnnotRect', link, scratch)) {
        const [left, top, right, bottom] = boxAt(library)
        out.push({ url, box: project.box(left, top, right, bottom) })
      }
    }
    writeWord(library, position, next)
  }
  return out
}

function readWord(library: Library, address: number): number {
  return new DataView(library.bytes().buffer).getInt32(address, true)
}

function writeWord(library: Library, address: number, value: number): void {
  new DataView(library.bytes().buffer).setInt32(address, value, true)
}
