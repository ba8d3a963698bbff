import type { Box, Word } from './engine.ts'
import { type Line, lineOf, sideBySide } from './lines.ts'

const bullet =
  /^[\u2022\u2023\u2043\u2219\u25A0-\u25FF\u2666\u2756\u27A2\u2794\u2713\u2714\u2611\u2610\u2605\u00B7\u00A7\uE000-\uF8FF*]$/u
const dash = /^[-\u2013\u2014]$/u
const number = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)]$|^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?$|^o$/u

/** The bullet or number at the start of a line: sure by itself, or only in company ("A." may be an initial). */
export function markerOf(line: Line): 'sure' | 'perhaps' | null {
  const text = line.words[0]?.text ?? ''
  if (!mayMark(text)) return null
  if (line.words[1] && !line.words[1].spaced) return null
  if (bullet.test(text)) return 'sure'
  return dash.test(text) || number.test(text) ? 'perhaps' : null
}

/** Whether what marks a line says nothing by itself: a bullet, a dash, or the count of an item; "A." may be an initial, "9.30" a time. */
export function isBareMarker(text: string): boolean {
  return bullet.test(text) || dash.test(text) || count.test(text)
}

const count = /^\(?(?:\d{1,3}[.)]|[a-z]{1,4}\))$/

/** Most lines start with a word, and one look at it tells: markers are one letter, or end with a point, a bracket or a figure. */
function mayMark(text: string): boolean {
  return text.length === 1 || '.)0123456789'.includes(text.slice(-1))
}

const markerReach = 5

/** Puts a bullet or number that stands alone before the text it marks. */
export function withMarkers(lines: readonly Line[]): Line[] {
  const taken = new Set<Line>()
  const out: Line[] = []
  for (const [i, line] of lines.entries()) {
    if (taken.has(line)) continue
    const next = lines[i + 1]
    if (line.words.length === 1 && markerOf(line) && next && marks(line, next)) {
      taken.add(next)
      const [first, ...rest] = next.words
      out.push(first ? lineOf([...line.words, { ...first, spaced: true }, ...rest], line.order) : line)
    } else out.push(line)
  }
  return out
}

function marks(marker: Line, text: Line): boolean {
  const gap = text.left - marker.right
  return (
    marker.words[0]?.cell === text.words[0]?.cell &&
    gap > 0 &&
    gap < text.size * markerReach &&
    (Math.abs(text.base - marker.base) < text.size * 0.3 || sideBySide(marker, text))
  )
}

/** Puts a bullet before each line that has one drawn beside it: some producers paint a dot instead of printing one. */
export function withDrawnBullets(lines: readonly Line[], drawn: readonly Box[]): readonly Line[] {
  const dots = drawn.filter(isDot)
  if (dots.length === 0) return lines
  return lines.map((line) => {
    const dot = dots.find((box) => isBeside(box, line))
    const first = line.words[0]
    return dot && first && !markerOf(line) ? lineOf([bulletAt(dot, first), ...line.words], line.order) : line
  })
}

function isDot([left, top, right, bottom]: Box): boolean {
  const [width, height] = [right - left, bottom - top]
  return width > 1.2 && width < 8 && Math.abs(width - height) < 1.2
}

function isBeside([, top, right, bottom]: Box, line: Line): boolean {
  const gap = line.left - right
  const middle = (top + bottom) / 2
  return (
    gap > 1 &&
    gap < line.size * 2.5 &&
    middle > line.top &&
    middle < line.base &&
    bottom - top < line.size * 0.7
  )
}

function bulletAt([left, , right]: Box, first: Word): Word {
  return { ...first, text: '\u2022', left, right, spaced: true, font: { ...first.font, bold: false } }
}
