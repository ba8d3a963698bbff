import type { Flow } from './columns.ts'
import { greatest, least } from './extremes.ts'
import type { Table } from './grid.ts'
import { type Line, leadsToPage, lineOf, sideBySide, textOf } from './lines.ts'
import { markerOf } from './markers.ts'
import type { BodyStyle } from './style.ts'

/** Lines that belong together, before it is known what they are. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
  /** Whether the line's end was meant, line by line; the last is always false. */
  readonly breaks: readonly boolean[]
  /** The first word is a bullet or number. */
  readonly marked: boolean
}

export type Block = Paragraph | { readonly kind: 'table'; readonly table: Table }

/** Cuts a column into paragraphs and tables. */
export function blocksOf(flow: Flow, body: BodyStyle): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  const flush = () => {
    for (const paragraph of paragraphsOf(rowsOf(lines), flow, body)) blocks.push(paragraph)
    lines = []
  }
  for (const element of flow.elements) {
    if (element.line) lines.push(element.line)
    if (!element.table) continue
    flush()
    blocks.push({ kind: 'table', table: element.table })
  }
  flush()
  return blocks
}

/** Lines side by side in one column are one line with a gap in it. */
function rowsOf(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.left - b.left)
  const rows: Line[][] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const level = first && Math.abs(first.base - line.base) < line.size * 0.5 && sideBySide(first, line)
    if (row && level) row.push(line)
    else rows.push([line])
  }
  return rows.map(joinedRow)
}

function joinedRow(row: readonly Line[]): Line {
  const [only, ...more] = row
  if (only && more.length === 0) return only
  const parts = [...row].sort((a, b) => a.left - b.left)
  const words = parts.flatMap((part) =>
    part.words.map((word, i) => (i === 0 ? { ...word, spaced: true } : word)),
  )
  return lineOf(words, least(row.map((line) => line.order)))
}

/** Paragraphs of lines that stand below each other. `edges` are the column's. */
export function paragraphsOf(
  lines: readonly Line[],
  edges: { readonly left: number; readonly right: number },
  body: BodyStyle,
): Paragraph[] {
  const marked = markedLines(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !marked.has(line) && continues(group, line, marked.has(group[0] as Line), edges, body))
      group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({
    kind: 'paragraph',
    lines: group,
    breaks: breaksOf(group, edges),
    marked: marked.has(group[0] as Line),
  }))
}

/** Lines that start with a marker: sure ones, and doubtful ones that hang over their text or have company. */
function markedLines(lines: readonly Line[]): Set<Line> {
  const doubtful = lines.filter((line) => markerOf(line) === 'perhaps')
  return new Set(
    lines.filter((line, i) => {
      const marker = markerOf(line)
      if (marker !== 'perhaps') return marker === 'sure' && line.words.length > 1
      if (line.words.length < 2) return false
      const next = lines[i + 1]
      const hangs =
        next !== undefined && Math.abs(next.left - textLeft(line)) < 2 && next.left > line.left + 4
      const company = doubtful.some((other) => other !== line && siblings(line, other))
      return hangs || company
    }),
  )
}

/** Where the text after the marker starts. */
export function textLeft(line: Line): number {
  return line.words[1]?.left ?? line.left
}

function siblings(a: Line, b: Line): boolean {
  if (Math.abs(a.left - b.left) > 6) return false
  const [x, y] = [a.words[0]?.text ?? '', b.words[0]?.text ?? '']
  if (x === y) return /^\D+$/.test(x) && !/[a-z]/i.test(x)
  return kindOf(x) === kindOf(y)
}

/** "(a)" and "(b)" are of one kind, "a)" and "1." are not. */
function kindOf(marker: string): string {
  return marker
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
}

function continues(
  group: readonly Line[],
  line: Line,
  item: boolean,
  edges: { readonly left: number; readonly right: number },
  body: BodyStyle,
): boolean {
  const above = group.at(-1)
  const first = group[0]
  if (!above || !first) return false
  const pitch = line.base - above.base
  const size = Math.max(above.size, line.size)
  if (pitch > body.pitch(size) * 1.22 + 0.6 || pitch < -1) return false
  if (Math.abs(above.size - line.size) > size * 0.08) return false
  const room = edges.right - above.right
  const short = room > firstWordWidth(line) + size * 0.6
  const wide = edges.right - edges.left > narrowest
  if (isBold(above) !== isBold(line) && short && wide && !item && group.every(isBold) === isBold(above))
    return false
  if (item) return line.left > first.left + size * 0.3 || !short
  return (
    !indented(group, line, short) &&
    !(short && endsSentence(above) && startsNew(line) && room > (edges.right - edges.left) * 0.15)
  )
}

/** Points; in a narrower column a bold line is a name above its particulars rather than a heading. */
const narrowest = 140

/** A change of indent that opens a paragraph; a hanging second line and the return from a first-line indent do not. */
function indented(group: readonly Line[], line: Line, short: boolean): boolean {
  const above = group.at(-1)
  const first = group[0]
  if (!above || !first) return false
  const step = line.left - above.left
  if (Math.abs(step) < line.size * 0.8) return false
  const centred = Math.abs(middle(line) - middle(above)) < line.size * 0.5
  if (centred) return false
  return group.length > 1 || (step > 0 && short)
}

function breaksOf(
  group: readonly Line[],
  edges: { readonly left: number; readonly right: number },
): boolean[] {
  const own = greatest(group.map((line) => line.right))
  return group.map((line, i) => meantEnd(line, group[i + 1], edges, { own, count: group.length }))
}

/** Whether somebody meant the line to end here: the next line's first word had room, and it does not read on. */
function meantEnd(
  line: Line,
  next: Line | undefined,
  edges: { readonly left: number; readonly right: number },
  { own, count }: { readonly own: number; readonly count: number },
): boolean {
  if (!next) return false
  const text = textOf(line)
  if (/[-\u2010\u00AD/]$/.test(text)) return false
  const word = firstWordWidth(next) + line.size * 0.45
  if (leadsToPage(line)) return true
  if (isBold(line) !== isBold(next) && startsNew(next)) return true
  const reads = /^\p{Ll}/u.test(next.words[0]?.text ?? '') && !/[.:;!?]$/.test(text)
  if (reads || edges.right - line.right < word) return false
  if (own - line.right > word) return true
  const narrow = own - edges.left < (edges.right - edges.left) * 0.7
  return narrow && count < 6
}

function firstWordWidth(line: Line): number {
  let width = 0
  for (const [i, word] of line.words.entries()) {
    if (i > 0 && word.spaced) break
    width = word.right - line.left
  }
  return width
}

export function isBold(line: Line): boolean {
  return line.words.every((word) => word.font.bold || !/[\p{L}\p{N}]/u.test(word.text))
}

function endsSentence(line: Line): boolean {
  return /[.!?:\u2026]["'\u201D\u2019)\]]*$/.test(textOf(line))
}

function startsNew(line: Line): boolean {
  return /^["'\u201C\u2018([]*[\p{Lu}\p{N}]/u.test(textOf(line))
}

function middle(line: Line): number {
  return (line.left + line.right) / 2
}
