import { type Column, type Drawn, drawnTable, mostCells, mostLines } from './drawn-table.ts'
import { isNextLine, type Line } from './stretches.ts'

const columnRule = /^\s*(?:-{2,}(?:\s+-{2,})+|={2,}(?:\s+={2,})+)\s*$/u
const fullRule = /^\s*-{3,}\s*$/u
const highestHead = 4

/**
 * The table whose columns the line `at` draws with dashes: "-------  -----". Its head stands above them, or rules stand
 * around all of it. Null where there is none, or where words stand across the columns.
 */
export function dashedTable(lines: readonly Line[], at: number): Drawn | null {
  const text = lines[at]?.text ?? ''
  if (!columnRule.test(text)) return null
  const columns = columnsOf(text)
  if (columns.length > mostCells) return null
  const head = headAbove(lines, at, columns)
  const framed = head < at && fullRule.test(lines[head - 1]?.text ?? '')
  const to = framed
    ? closingOf(lines, at, (line) => fullRule.test(line))
    : head < at
      ? endOfRows(lines, at + 1, columns)
      : closingOf(lines, at, (line) => line.trim() === text.trim())
  if (to === null) return null
  const rows = rowsOf(lines.slice(head, to), columns)
  const fits = rows.length > 1 && rows.flat().every((line) => isCutBy(line, columns))
  return fits ? { from: framed ? head - 1 : head, to, table: drawnTable(rows, () => columns) } : null
}

function isRule(line: Line | undefined): boolean {
  return line !== undefined && (columnRule.test(line.text) || fullRule.test(line.text))
}

/** Each column reaches to the next; words may stand out behind its dashes. */
function columnsOf(rule: string): readonly Column[] {
  const starts = [...rule.matchAll(/[-=]+/gu)].map(({ index }) => index)
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? Number.POSITIVE_INFINITY }))
}

function isCutBy({ text }: Line, columns: readonly Column[]): boolean {
  const [first] = columns
  return (
    text.slice(0, first?.from).trim() === '' &&
    columns.slice(1).every(({ from }) => text.length < from || /\s/u.test(text.charAt(from - 1)))
  )
}

/** Where the lines begin that stand right above the dashes; a head has words in two columns. */
function headAbove(lines: readonly Line[], at: number, columns: readonly Column[]): number {
  let from = at
  while (
    at - from < highestHead &&
    isNextLine(lines[from - 1], lines[from]) &&
    !isRule(lines[from - 1]) &&
    isCutBy(lines[from - 1] as Line, columns)
  )
    from--
  const filled = columns.filter((column) =>
    lines.slice(from, at).some(({ text }) => text.slice(column.from, column.to).trim() !== ''),
  )
  return filled.length > 1 ? from : at
}

/** Behind the rule that closes the table; where one more follows on lines without a gap, the first stands below its head. */
function closingOf(lines: readonly Line[], at: number, closes: (text: string) => boolean): number | null {
  let found: number | null = null
  for (let index = at + 1; index < lines.length && index - at < mostLines; index++) {
    if (found !== null && index === found && !isNextLine(lines[index - 1], lines[index])) break
    if (!closes(lines[index]?.text ?? '')) continue
    if (found !== null) return index + 1
    found = index + 1
  }
  return found
}

function endOfRows(lines: readonly Line[], from: number, columns: readonly Column[]): number {
  let end = from
  while (isNextLine(lines[end - 1], lines[end]) && isCutBy(lines[end] as Line, columns)) end++
  return end
}

/** Blank lines part rows; where there are none each line is a row, save one whose first cell is empty. */
function rowsOf(lines: readonly Line[], columns: readonly Column[]): Line[][] {
  const body = lines.findIndex(({ text }) => columnRule.test(text)) + 1
  const loose = lines.some((line, at) => at > body && !isNextLine(lines[at - 1], line))
  const rows: Line[][] = []
  let above: Line | undefined
  for (const [at, line] of lines.entries()) {
    const isRow = !isRule(line)
    const last = above && rows.at(-1)
    const isRest = at > body && line.text.slice(0, columns[1]?.from).trim() === ''
    if (isRow && last && (loose || at < body ? isNextLine(above, line) : isRest)) last.push(line)
    else if (isRow) rows.push([line])
    above = isRow ? line : undefined
  }
  return rows
}
