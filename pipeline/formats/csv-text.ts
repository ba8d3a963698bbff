/** Rows as CSV (RFC 4180), the first being the heads. No cell is a formula where a spreadsheet opens it. */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  return rows.map(csvRow).join('')
}

/** A row with its line end. */
export function csvRow(row: readonly unknown[]): string {
  return `${row.map(csvCell).join(',')}\r\n`
}

/** Signs by which a spreadsheet takes a cell for a formula, also in full width, and behind white space. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20|]/u

/** A cell of a CSV file. An apostrophe before what would be a formula makes it text; numbers stay numbers. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
