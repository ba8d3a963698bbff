/**
 * Whether a table only lays out the page, so that what stands in its cells is read as blocks: it has one column, or one row
 * in which no cell holds a single paragraph and two hold several. Given how many paragraphs with words each cell of each
 * row has, for tables without a head.
 */
export function laysOut(rows: readonly (readonly number[])[]): boolean {
  if (rows.length === 0) return false
  if (rows.every((cells) => cells.length === 1)) return true
  const [first = []] = rows
  return rows.length === 1 && !first.includes(1) && first.filter((paragraphs) => paragraphs > 1).length > 1
}
