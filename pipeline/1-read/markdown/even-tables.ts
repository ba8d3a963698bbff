/** A line of dashes below the head of a table. */
const delimiter = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u

/**
 * Lines of Markdown in which a table's head and the dashes below it have as many cells: other programs make a table of them where
 * they do not, and CommonMark's reading is a paragraph full of bars. No line changes its length, so that all places stay; where a line has no room
 * for a bar nothing is changed.
 */
export function evenTables(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('|'))) return lines
  const even = [...lines]
  let fenced = false
  for (const [at, line] of lines.entries()) {
    if (fence.test(line)) fenced = !fenced
    if (fenced) continue
    const head = lines[at - 1]
    if (head === undefined || !head.includes('|') || !delimiter.test(line) || delimiter.test(head)) continue
    const missing = cellsOf(line) - cellsOf(head)
    if (missing > 0) even[at - 1] = withCells(head, missing, /\s(?=\|+\s*$)/u) ?? head
    if (missing < 0) even[at] = withCells(line, -missing, /(?<=-)-(?=-)/u) ?? line
  }
  return even
}

/** What opens and closes code, in which nothing is a table. */
const fence = /^\s{0,3}(?:`{3}|~{3})/u

function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u).length
}

/** The line with so many bars more, each in the place of a sign; null where there are too few such signs. */
function withCells(line: string, missing: number, place: RegExp): string | null {
  let wider = line
  for (let more = 0; more < missing; more++) {
    const next = wider.replace(place, '|')
    if (next === wider) return null
    wider = next
  }
  return wider
}
