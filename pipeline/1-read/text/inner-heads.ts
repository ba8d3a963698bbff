import { bulletOf } from './marks.ts'
import type { Line } from './stretches.ts'

/** A text wrapped at any width has no line as long as this: there a line's end is a paragraph's. */
const neverWrapped = 160

/**
 * A stretch cut before each line that has a bullet or is a label, after each head that stands in it, and behind an item
 * where lines stand left of its bullet. Unwrapped text is cut at every line.
 */
export function groups(stretch: readonly Line[]): Line[][] {
  const result: Line[][] = []
  const widest = stretch.reduce((most, line) => Math.max(most, line.text.length), 0)
  let afterHead = false
  for (const [index, line] of stretch.entries()) {
    const last = result.at(-1)
    const next = stretch[index + 1]
    const head = isInnerHead(line, next, widest) || isTextHead(line, stretch[index - 1], next)
    const bullet = bulletOf(last?.[0]?.text ?? '')
    const indent = indentOf(line.text)
    const wrapped = widest < neverWrapped
    const inside = bullet === null ? wrapped : indent > bullet.indent || (wrapped && indent === bullet.indent)
    if (
      !last ||
      afterHead ||
      head ||
      !inside ||
      bulletOf(line.text) ||
      isNextNote(line, last[0]) ||
      isLabelAfterItem(line, stretch[index - 1], next)
    )
      result.push([line])
    else last.push(line)
    afterHead = head
  }
  return result
}

/** "2 See the Lamp Code" behind a note "1 Ann Roe, Lamps": notes of a page stand close. */
function isNextNote({ text }: Line, last: Line | undefined): boolean {
  const number = Number(note.exec(text)?.[1] ?? Number.NaN)
  return number === Number(note.exec(last?.text ?? '')?.[1] ?? Number.NaN) + 1
}

const note = /^\s*(\d{1,3})\s+[\p{Lu}"“‘]/u

function indentOf(line: string): number {
  return (/^\s*/u.exec(line)?.[0] ?? '').replace(/\t/gu, '    ').length
}

const longestHead = { words: 10, aboveProse: 6 } as const

/**
 * "2) Working groups" with its points or its text on the next line: a numbered head, no item. Above points of another
 * mark it is one at once; above text only where it is short and the text's first word would have fitted on its line.
 */
export function isInnerHead(line: Line, next: Line | undefined, widest: number): boolean {
  const head = /^\s*\d{1,2}[.)]\s+(\p{Lu}[^\n]*?)\s*$/u.exec(line.text)?.[1]
  if (!head || !next || /[.;,?!]$/u.test(head)) return false
  const words = head.split(/\s+/u).length
  if (words > longestHead.words) return false
  const below = bulletOf(next.text)
  if (below) return !/[\d\p{L}]/u.test(below.marker)
  const first = /^\s*([“"‘']?\p{Lu}\S*)\s/u.exec(next.text)?.[1]
  return (
    first !== undefined &&
    words <= longestHead.aboveProse &&
    line.text.length + first.length + 1 < Math.max(widest, 60)
  )
}

const longText = 70

/**
 * "Strategic role of the group" on a line of its own, where a long line of text begins a sentence or a note below it, or a list
 * and nothing stands above it.
 */
export function isTextHead(line: Line, above: Line | undefined, next: Line | undefined): boolean {
  if (next === undefined || (above !== undefined && !/[.!?]\s*$/u.test(above.text))) return false
  const leads = above === undefined && bulletOf(next.text) !== null
  return (
    (leads || (next.text.length >= longText && /^(?:[“"‘']?\p{Lu}|\d{1,2}\s\p{Lu})/u.test(next.text))) &&
    !next.text.startsWith(line.text) &&
    /^\p{Lu}[^.;,!?\d]{2,50}\??$/u.test(line.text.trimEnd()) &&
    line.text.trim().split(/\s+/u).length <= 7
  )
}

/** "Details:" after an item that has ended, with points of its own below it. */
function isLabelAfterItem(line: Line, above: Line | undefined, next: Line | undefined): boolean {
  return (
    above !== undefined &&
    next !== undefined &&
    bulletOf(next.text) !== null &&
    /[.;!?)”"]\s*$/u.test(above.text) &&
    /^\p{Lu}[^:]{1,90}:\s*$/u.test(line.text)
  )
}
