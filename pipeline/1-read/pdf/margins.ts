import { artifact, type PdfPage } from './engine.ts'
import { type Line, textOf } from './lines.ts'
import { headLines } from './table-heads.ts'

export type Margin = 'top' | 'bottom'

/** How far from the edge a running head or foot may stand, as a share of the page's height. */
const runningBand = 0.16
const numberBand = 0.11

/**
 * Lines in the upper and lower margin of their pages: what repeats from page to page at one height, page numbers, and what
 * the file's tags leave out.
 * `pages` and `lines` run in parallel; sizes above `bodySize` are headings, not running heads.
 */
export function marginLines(
  pages: readonly PdfPage[],
  lines: readonly (readonly Line[])[],
  bodySize: number,
): Map<Line, Margin> {
  const heads = new Set(
    pages.flatMap((page, i) =>
      headLines(page, lines[i] ?? [], runningBand).map((line) => keyOf(page, line, 'top')),
    ),
  )
  const repeated = repeatedKeys(pages, lines)
  const out = new Map<Line, Margin>()
  pages.forEach((page, i) => {
    const found: Line[] = []
    const isOutside = outsideText(page, lines[i] ?? [])
    for (const margin of ['top', 'bottom'] as const) {
      for (const line of outermostFirst(page, lines[i] ?? [], margin)) {
        if (depth(page, line, margin) > runningBand || line.size > bodySize * 1.15) break
        // Producers that print a table's head again on each page leave it in the table.
        if (line.words[0]?.cell) break
        if (margin === 'top' && heads.size > 0 && heads.has(keyOf(page, line, margin))) break
        const runs = repeated.has(keyOf(page, line, margin))
        const counts = depth(page, line, margin) < numberBand && isPageNumber(textOf(line), page)
        const besideOne = found.some((other) => Math.abs(other.base - line.base) < 3)
        if (!runs && !counts && !besideOne && !isOutside(line)) break
        found.push(line)
        out.set(line, margin)
      }
    }
  })
  return out
}

/** Tells which lines the file's tags leave out of the text, where they name most of a page and all between its margins. */
function outsideText(page: PdfPage, lines: readonly Line[]): (line: Line) => boolean {
  const left = new Set(lines.filter((line) => line.words.every((word) => word.tag === artifact)))
  const isMargin = (line: Line) =>
    (['top', 'bottom'] as const).some((margin) => depth(page, line, margin) <= runningBand)
  const isKnown = left.size < lines.length / 2 && [...left].every(isMargin)
  return (line) => isKnown && left.has(line)
}

/** Those that stand in a margin and those further out, from the edge inwards. */
function outermostFirst(page: PdfPage, lines: readonly Line[], margin: Margin): Line[] {
  const sign = margin === 'top' ? 1 : -1
  let last = -Infinity
  for (const line of lines)
    if (sign * line.base > last && depth(page, line, margin) <= runningBand) last = sign * line.base
  return lines
    .filter((line) => sign * line.base <= last)
    .sort((a, b) => sign * (a.base - b.base) || a.left - b.left)
}

/** Distance of a line's far side from its edge, as a share of the page's height. */
function depth(page: PdfPage, line: Line, margin: Margin): number {
  return margin === 'top' ? line.bottom / page.height : (page.height - line.top) / page.height
}

/** Keys that stand on at least three pages, or on both of two. */
function repeatedKeys(pages: readonly PdfPage[], lines: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, Set<number>>()
  pages.forEach((page, i) => {
    for (const line of lines[i] ?? [])
      for (const margin of ['top', 'bottom'] as const) {
        if (depth(page, line, margin) > runningBand) continue
        const key = keyOf(page, line, margin)
        const seen = counts.get(key)
        if (seen) seen.add(page.index)
        else counts.set(key, new Set([page.index]))
      }
  })
  const needed = Math.min(3, Math.max(2, pages.length))
  return new Set([...counts].filter(([, seen]) => seen.size >= needed).map(([key]) => key))
}

/** Side, height and words, with figures folded: "Page 3 of 9" runs through a document as "Page # of #". */
function keyOf(page: PdfPage, line: Line, margin: Margin): string {
  const height = Math.round((margin === 'top' ? line.base : page.height - line.base) / 4)
  return `${margin} ${height} ${textOf(line).replace(/\d+/g, '#').toLowerCase()}`
}

const roman = /^[ivxlc]{1,7}$/i
const dressed =
  /^[\s\-\u2013|[(]*(?:[a-z]{0,6}\.?\s*)?(\d{1,4})(?:\s*(?:\/|\||[a-z]{1,3})\s*\d{1,4})?[\s\-\u2013|\])]*$/i

/** A number that is the page's label or place in the file, alone or as in "Page 3 of 9", "- 3 -", "3/9". */
function isPageNumber(text: string, page: PdfPage): boolean {
  const trimmed = text.trim()
  if (trimmed === page.label) return true
  if (roman.test(trimmed) && page.label.toLowerCase() === trimmed.toLowerCase()) return true
  const found = dressed.exec(trimmed)?.[1]
  return found === page.label || found === String(page.index + 1)
}
