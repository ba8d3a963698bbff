import {
  type Engine,
  type Limits,
  type PdfFailure,
  type PdfFile,
  type PdfPage,
  propertyNames,
} from './engine.ts'
import { type Page, readPage } from './pdf-parse-page.ts'

/** Reads with pdf-parse, by way of the document object underneath it: that one knows where each word stands. */
export const pdfParse: Engine = async (bytes, limits) => {
  let close = async () => {}
  try {
    withoutCanvas()
    const { PDFParse } = await import('pdf-parse')
    const parser = new PDFParse({
      data: bytes.slice(),
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
    })
    close = () => parser.destroy()
    return await readDocument(await (parser as unknown as Loader).load(), limits)
  } catch (error) {
    return failureOf(error)
  } finally {
    await close().catch(() => {})
  }
}

/** pdf-parse keeps `load` to itself, but without it there are no positions. */
interface Loader {
  load(): Promise<Document>
}

interface Document {
  readonly numPages: number
  getPage(number: number): Promise<Page>
  getPageLabels(): Promise<readonly string[] | null>
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
}

/** The library would load a native drawing package when it finds no DOMMatrix; reading text needs neither. */
function withoutCanvas(): void {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {}
}

function failureOf(error: unknown): PdfFailure {
  const name = error instanceof Error ? error.name : ''
  const reason = error instanceof Error ? error.message : String(error)
  return { failure: /password/i.test(name + reason) ? 'encrypted' : 'damaged', reason }
}

async function readDocument(doc: Document, limits: Limits): Promise<PdfFile> {
  const pages: PdfPage[] = []
  const lost: number[] = []
  const labels = await doc.getPageLabels().catch(() => null)
  const end = Math.min(doc.numPages, limits.pages)
  let characters = 0
  let index = 0
  for (; index < end && characters < limits.characters; index++) {
    const page = await pageAt(doc, index, labels?.[index] || String(index + 1)).catch(() => null)
    if (page) pages.push(page)
    else lost.push(index)
    for (const word of page?.words ?? []) characters += word.text.length + 1
  }
  const info = (await doc.getMetadata().catch(() => ({ info: {} }))).info as Record<string, unknown>
  const properties: Record<string, string> = {}
  for (const name of propertyNames) {
    const value = info[name]
    if (typeof value === 'string') properties[name] = value
  }
  return { pageCount: doc.numPages, pages, lost, outline: [], properties, language: '', cut: index < end }
}

async function pageAt(doc: Document, index: number, label: string): Promise<PdfPage> {
  return readPage(await doc.getPage(index + 1), index, label)
}
