/** A file as it was read: its pages, how many of its words were kept (0 to 1), and CPU seconds in each way of reading it. */
interface Row {
  readonly name: string
  readonly pages: number
  readonly score: number
  readonly native: number
  readonly glyphs: number
  readonly bare: number
  readonly reader: number
}

/** Prints a line for each file and one for all of them. */
export function printRead(table: readonly Row[]): void {
  const sum = (pick: (row: Row) => number) => table.reduce((all, row) => all + pick(row), 0)
  const lines = [
    ['file', 'pages', 'words F1', 'pages/CPU s', 'x pdftotext', 'x glyphs', 'x pdfium'],
    ...table.map(cells),
    cells({
      name: 'all',
      pages: sum((row) => row.pages),
      score: sum((row) => row.score * row.pages) / sum((row) => row.pages),
      native: sum((row) => row.native),
      glyphs: sum((row) => row.glyphs),
      bare: sum((row) => row.bare),
      reader: sum((row) => row.reader),
    }),
  ]
  for (const line of lines) {
    const [name = '', ...figures] = line
    process.stdout.write(
      `${name.slice(0, 40).padEnd(42)}${figures.map((figure) => figure.padStart(12)).join('')}\n`,
    )
  }
}

function cells(row: Row): string[] {
  return [
    row.name,
    String(row.pages),
    row.score.toFixed(4),
    (row.pages / row.reader).toFixed(0),
    (row.reader / row.native).toFixed(2),
    (row.reader / row.glyphs).toFixed(2),
    (row.reader / row.bare).toFixed(2),
  ]
}
