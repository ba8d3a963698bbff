import {
  type Engine,
  type Limits,
  type OutlineItem,
  type PdfFailure,
  type PdfFile,
  type PdfPage,
  propertyNames,
} from './engine.ts'
import { filesIn, withForm } from './pdfium-form.ts'
import { forgetPdfium, invoke, type Library, pdfiumLibrary, wideText, withAscii } from './pdfium-library.ts'
import { pdfiumPage } from './pdfium-page.ts'

/** Reads with pdfium. */
export const pdfium: Engine = async (bytes, limits) => {
  const library = await pdfiumLibrary()
  try {
    return readFile(library, bytes, limits)
  } catch (error) {
    forgetPdfium()
    return { failure: 'damaged', reason: error instanceof Error ? error.message : String(error) }
  }
}

const passwordError = 4

function readFile(library: Library, bytes: Uint8Array, limits: Limits): PdfFile | PdfFailure {
  const { call } = library
  const data = invoke(call, 'malloc', Math.max(1, bytes.length))
  library.bytes().set(bytes, data)
  const doc = withAscii(library, '', (password) =>
    invoke(call, 'FPDF_LoadMemDocument', data, bytes.length, password),
  )
  if (!doc) {
    const failure = invoke(call, 'FPDF_GetLastError') === passwordError ? 'encrypted' : 'damaged'
    invoke(call, 'free', data)
    return { failure, reason: failure === 'encrypted' ? 'a password' : 'no page tree that can be read' }
  }
  const file = withForm(library, doc, (form) => readDocument(library, doc, form, limits))
  invoke(call, 'FPDF_CloseDocument', doc)
  invoke(call, 'free', data)
  return file
}

function readDocument(library: Library, doc: number, form: number, limits: Limits): PdfFile {
  const pageCount = invoke(library.call, 'FPDF_GetPageCount', doc)
  const pages: PdfPage[] = []
  const lost: number[] = []
  let characters = 0
  let index = 0
  for (; index < Math.min(pageCount, limits.pages) && characters < limits.characters; index++) {
    const page = pdfiumPage(library, doc, index, form)
    if (!page) {
      lost.push(index)
      continue
    }
    pages.push(page)
    for (const word of page.words) characters += word.text.length + 1
  }
  return {
    pageCount,
    pages,
    lost,
    outline: outline(library, doc),
    properties: properties(library, doc),
    language: wideText(library, (buffer, size) =>
      invoke(library.call, 'FPDFCatalog_GetLanguage', doc, buffer, size),
    ),
    files: filesIn(library, doc),
    cut: index < Math.min(pageCount, limits.pages),
  }
}

function properties(library: Library, doc: number): Record<string, string> {
  const out: Record<string, string> = {}
  for (const name of propertyNames) {
    const value = withAscii(library, name, (key) =>
      wideText(library, (buffer, size) => invoke(library.call, 'FPDF_GetMetaText', doc, key, buffer, size)),
    )
    if (value) out[name] = value
  }
  return out
}

const bookmarkLimit = 5000
const bookmarkDepth = 12

/** Bookmarks in order; loops in a broken file end at the limits. */
function outline(library: Library, doc: number): OutlineItem[] {
  const { call } = library
  const items: OutlineItem[] = []
  const seen = new Set<number>()
  const walk = (parent: number, level: number) => {
    let mark = invoke(call, 'FPDFBookmark_GetFirstChild', doc, parent)
    while (mark && !seen.has(mark) && items.length < bookmarkLimit) {
      const at = mark
      seen.add(at)
      const title = wideText(library, (buffer, size) =>
        invoke(call, 'FPDFBookmark_GetTitle', at, buffer, size),
      )
      items.push({ title, level })
      if (level < bookmarkDepth) walk(at, level + 1)
      mark = invoke(call, 'FPDFBookmark_GetNextSibling', doc, at)
    }
  }
  walk(0, 1)
  return items
}
