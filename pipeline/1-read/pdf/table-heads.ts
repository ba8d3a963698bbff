import type { PdfPage } from './engine.ts'
import { isBold } from './line-looks.ts'
import { type Line, sideBySide } from './lines.ts'

/** Ems from the base line of a head to that of the row below it. */
const near = 3
const nearBold = 2.2
/** Points by which a head may stand off the column it heads. */
const tolerance = 2

/**
 * Lines at the top of a page that head the columns of a table which goes on there: at least two side by side, each over a
 * line that starts at the same place or has the same middle, or in bold close above text that is not. `band` is a share of the page's height.
 */
export function headLines(page: PdfPage, lines: readonly Line[], band: number): Line[] {
  const top = lines.filter((line) => line.bottom < page.height * band)
  const beside = top.filter((line) => top.some((other) => other !== line && sideBySide(line, other)))
  const headed = beside.filter((line) => headsColumn(line, lines))
  return beside.filter((line) => {
    const row = headed.filter((other) => sideBySide(line, other))
    return row.some((other) => other !== line) && row.length >= 2
  })
}

function headsColumn(line: Line, lines: readonly Line[]): boolean {
  if (line.words.every((word) => word.tag === 'TH')) return true
  const below = lines.filter(
    (other) =>
      other.base > line.base + line.size * 0.8 &&
      other.base < line.base + line.size * near &&
      other.left < line.right &&
      other.right > line.left,
  )
  const [first] = below.sort((a, b) => a.base - b.base)
  if (!first) return false
  if (isBold(line) && !isBold(first) && first.base - line.base < line.size * nearBold) return true
  const middles = (first.left + first.right - line.left - line.right) / 2
  return Math.abs(first.left - line.left) < tolerance || Math.abs(middles) < tolerance * 2
}
