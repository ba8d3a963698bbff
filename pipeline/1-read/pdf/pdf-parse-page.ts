import type { PdfLink, PdfPage } from './engine.ts'
import { applied, type FontStyles, type Item, wordsOf } from './pdf-parse-words.ts'

/** A page of the library. */
export interface Page {
  readonly view: readonly number[]
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] }
  getTextContent(): Promise<{
    readonly items: readonly Item[]
    readonly styles: FontStyles
  }>
  getAnnotations(): Promise<readonly Annotation[]>
  cleanup(): void
}

interface Annotation {
  readonly url?: string
  readonly rect?: readonly number[]
}

/** A page as pdf-parse sees it; lines and frames are not asked for. */
export async function readPage(page: Page, index: number, label: string): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items, styles } = await page.getTextContent()
  const links = linksOf(await page.getAnnotations().catch(() => []), transform)
  const words = wordsOf(items, styles, transform)
  page.cleanup()
  const hasImages = words.length === 0
  return { index, label, width, height, words, links, rules: [], hasImages, hasUnknown: true }
}

function linksOf(annotations: readonly Annotation[], viewport: readonly number[]): readonly PdfLink[] {
  return annotations.flatMap(({ url, rect }) => {
    if (!url || !rect || rect.length < 4) return []
    const [x0, y0] = applied(viewport, rect[0] ?? 0, rect[1] ?? 0)
    const [x1, y1] = applied(viewport, rect[2] ?? 0, rect[3] ?? 0)
    return [{ url, box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] as const }]
  })
}
