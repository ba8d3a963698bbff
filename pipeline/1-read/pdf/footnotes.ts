import type { PdfPage } from './engine.ts'
import { isBold } from './line-looks.ts'
import { type Line, textOf } from './lines.ts'
import type { BodyStyle } from './style.ts'

/** Notes are set at most this large, as a share of the text they belong to. */
const small = 0.92
/** A page of more lines is a map or a chart. */
const mostLines = 2000
/** Characters; "30 min" beside an agenda is no note. */
const shortest = 20
/** A number without a full stop, or a dagger; "1." starts an item and a star a remark. */
const mark =
  /^(?:\d{1,3}|[\u2020\u2021\u00B9\u00B2\u00B3\u2070-\u2079]{1,3})(?=\s|\p{Lu}|["\u201C(]|https?:)/u

/**
 * The footnotes of a page from top to bottom, each as its lines: small text that starts with a number, below which no
 * text of the usual size stands. `lines` are those outside of the margins.
 */
export function footnotesOf(page: PdfPage, lines: readonly Line[], body: BodyStyle): Line[][] {
  if (lines.length > mostLines) return []
  const foot = lines.filter(
    (line) => line.size <= body.size * small && line.top > page.height * 0.4 && !isOver(line, lines, body),
  )
  const notes: Line[][] = []
  for (const line of foot.sort((a, b) => a.left - b.left || a.base - b.base).sort(byColumn)) {
    const note = notes.at(-1)
    if (mark.test(textOf(line))) notes.push([line])
    else if (note && continues(note, line)) note.push(line)
  }
  const first = notes[0]?.[0]
  if (!first || notes.some((note) => note.map(textOf).join(' ').length < shortest)) return []
  return followsText(first, lines, body) ? notes : []
}

/** Lines left of the middle of the page come first, if they end there too. */
function byColumn(a: Line, b: Line): number {
  return apart(a, b) ? a.left - b.left : a.base - b.base
}

function apart(a: Line, b: Line): boolean {
  return a.right <= b.left || b.right <= a.left
}

function isOver(line: Line, lines: readonly Line[], body: BodyStyle): boolean {
  return lines.some(
    (below) => below.size > body.size * small && below.base > line.base && !apart(below, line),
  )
}

function continues(note: readonly Line[], line: Line): boolean {
  const above = note.at(-1)
  if (!above) return false
  const pitch = line.base - above.base
  return pitch > 0 && pitch < line.size * 1.8 && Math.abs(line.size - above.size) < 0.6
}

/** Whether text of the usual size stands above, and no heading right above: below "Sources" it is a list. */
function followsText(first: Line, lines: readonly Line[], body: BodyStyle): boolean {
  const above = lines.filter((line) => line.base < first.base - 1 && line.size > body.size * small)
  const last = above.reduce<Line | undefined>(
    (lowest, line) => (lowest && lowest.base >= line.base ? lowest : line),
    undefined,
  )
  return above.length >= 3 && last !== undefined && !isBold(last) && last.size < body.size * 1.13
}
