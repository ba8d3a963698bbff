import { least } from '../../text/extremes.ts'
import { apartByColumns } from './apart-by-columns.ts'
import { type Element, medianSize } from './element.ts'
import { isBold } from './line-looks.ts'
import { looseTable } from './loose-table.ts'

/** Text as it comes, or a table. */
export type TableBand =
  | { readonly kind: 'plain'; readonly elements: readonly Element[] }
  | { readonly kind: 'table'; readonly table: Element }

/** Tables without drawn lines, and the titles that stand above and between them; `sorted` goes downwards. */
export function tableBands(sorted: readonly Element[]): TableBand[] {
  const bands: TableBand[] = []
  let rows: Element[] = []
  const flush = () => {
    for (const part of apartByColumns(rows)) {
      const table = looseTable(part)
      if (table) bands.push({ kind: 'table', table })
      else if (part.length > 0) bands.push({ kind: 'plain', elements: part })
    }
    rows = []
  }
  const edge = least(sorted.map((each) => each.left))
  const reaches = reachesOf(sorted)
  const usual = medianSize(sorted)
  for (const [i, element] of sorted.entries()) {
    const below = sorted[i + 1]
    const alone =
      (reaches[i] ?? 0) <= element.top + element.size * 0.3 &&
      (!below || below.top > element.bottom - element.size * 0.3)
    const title = element.size > usual * 1.13 || (element.line !== undefined && isBold(element.line))
    if (alone && title && element.left < edge + 3) {
      flush()
      bands.push({ kind: 'plain', elements: [element] })
    } else rows.push(element)
  }
  flush()
  return bands
}

/** For each element how far down those above it go. */
function reachesOf(sorted: readonly Element[]): number[] {
  let reach = -Infinity
  return sorted.map((element) => {
    const before = reach
    reach = Math.max(reach, element.bottom)
    return before
  })
}
