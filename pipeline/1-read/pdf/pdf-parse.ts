import type { Engine, Font, Limits, PdfFailure, PdfFile, PdfPage, Word } from './engine.ts'
import { boldByName, propertyNames } from './engine.ts'

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

interface Page {
  readonly view: readonly number[]
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] }
  getTextContent(): Promise<{
    readonly items: readonly Item[]
    readonly styles: Readonly<Record<string, { fontFamily?: string }>>
  }>
  getAnnotations(): Promise<readonly { subtype?: string; url?: string; rect?: readonly number[] }[]>
  cleanup(): void
}

interface Item {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
  readonly fontName?: string
  readonly hasEOL?: boolean
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
    const page = await readPage(doc, index, labels?.[index] || String(index + 1)).catch(() => null)
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

async function readPage(doc: Document, index: number, label: string): Promise<PdfPage> {
  const page = await doc.getPage(index + 1)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  const annotations = await page.getAnnotations().catch(() => [])
  const words = wordsOf(items, styles, transform)
  const links = annotations.flatMap(({ url, rect }) => {
    if (!url || !rect || rect.length < 4) return []
    const [x0, y0] = applied(transform, rect[0] ?? 0, rect[1] ?? 0)
    const [x1, y1] = applied(transform, rect[2] ?? 0, rect[3] ?? 0)
    return [{ url, box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const }]
  })
  page.cleanup()
  const hasImages = words.length === 0
  return { index, label, width, height, words, links, rules: [], hasImages, hasUnknown: true }
}

/** Cuts the library's runs at white space; the width of a run is shared out by letters. */
function wordsOf(
  items: readonly Item[],
  styles: Readonly<Record<string, { fontFamily?: string }>>,
  viewport: readonly number[],
): Word[] {
  const words: Word[] = []
  const fonts = new Map<string, Font>()
  let spaced = true
  for (const item of items) {
    const { str = '', transform = [1, 0, 0, 1, 0, 0], width = 0, fontName = '' } = item
    const [left, base] = applied(viewport, transform[4] ?? 0, transform[5] ?? 0)
    const size = Math.round(Math.hypot(transform[2] ?? 0, transform[3] ?? 0) * 10) / 10
    const font = fonts.get(fontName) ?? fontOf(fontName, styles[fontName]?.fontFamily ?? '')
    fonts.set(fontName, font)
    const step = str.length > 0 ? width / str.length : 0
    for (const match of str.matchAll(/\s+|\S+/gu)) {
      const text = match[0]
      if (/^\s/u.test(text)) {
        spaced = true
        continue
      }
      const from = left + step * match.index
      const right = from + step * text.length
      words.push({
        text,
        left: from,
        right,
        top: base - size * 0.8,
        bottom: base + size * 0.2,
        base,
        size,
        font,
        spaced,
        tag: '',
      })
      spaced = false
    }
    if (item.hasEOL) spaced = true
  }
  return words
}

function fontOf(name: string, family: string): Font {
  return { name: family || name, bold: boldByName(family), italic: /italic|oblique/i.test(family) }
}

function applied(matrix: readonly number[], x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}
