import type { Box, PdfPage } from './engine.ts'
import { annotationsOn } from './pdfium-annotations.ts'
import { boxAt } from './pdfium-box.ts'
import { invoke, type Library, named, wideText } from './pdfium-library.ts'
import { linksOn } from './pdfium-links.ts'
import { pdfiumTags } from './pdfium-tags.ts'
import { pdfiumWords } from './pdfium-words.ts'
import { type Projection, projection } from './projection.ts'
import { withStruckWords } from './struck-words.ts'
import { mostlyTurned, uprightAndAsides } from './turned-words.ts'
import { withTypedWords } from './typed-words.ts'

const noWords = { words: [], hasUnknown: false }

/** A page as pdfium sees it; null where it cannot load it. */
export function pdfiumPage(library: Library, doc: number, index: number, form = 0): PdfPage | null {
  const { call } = library
  const page = invoke(call, 'FPDF_LoadPage', doc, index)
  if (!page) return null
  const textPage = invoke(call, 'FPDFText_LoadPage', page)
  const tagOf = pdfiumTags(library, page)
  const readWith = (project: Projection) =>
    textPage ? pdfiumWords(library, textPage, project, tagOf) : noWords
  const shown = projectionOf(library, page)
  const asShown = readWith(shown)
  // A table that was turned to fit: a reader turns the page.
  const turn = mostlyTurned(asShown.words)
  const project = turn === 0 ? shown : projectionOf(library, page, turn)
  const { words, hasUnknown } = turn === 0 ? asShown : readWith(project)
  const label = wideText(library, (buffer, size) =>
    invoke(call, 'FPDF_GetPageLabel', doc, index, buffer, size),
  )
  const drawn = drawings(library, page, project)
  const { typed, ...beside } = annotationsOn(library, form, page, project)
  const made = {
    index,
    label: label || String(index + 1),
    width: project.width,
    height: project.height,
    hasUnknown,
    ...uprightAndAsides(withTypedWords(withStruckWords(words, drawn.rules), typed)),
    links: linksOn(library, doc, page, project),
    ...beside,
    ...drawn,
  }
  if (textPage) invoke(call, 'FPDFText_ClosePage', textPage)
  invoke(call, 'FPDF_ClosePage', page)
  return made
}

/** As the page is shown, or as it is where somebody turns it back by some quarters. */
function projectionOf(library: Library, page: number, back = 0): Projection {
  const { call, scratch } = library
  const known = invoke(call, 'FPDF_GetPageBoundingBox', page, scratch)
  const frame = known ? boxAt(library) : ([0, 792, 612, 0] as const)
  const sane = frame.every(Number.isFinite) && frame[2] > frame[0] && frame[1] > frame[3]
  const quarters = (invoke(call, 'FPDFPage_GetRotation', page) + 4 - back) % 4
  return projection(sane ? frame : [0, 792, 612, 0], quarters)
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
