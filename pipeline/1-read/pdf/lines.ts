import type { Box, Word } from './engine.ts'

/** Words that stand on one base line without a wide gap between them: a line of a column or a cell. */
export interface Line {
  readonly words: readonly Word[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly base: number
  /** Size of most of its letters. */
  readonly size: number
  /** Place in the content stream. */
  readonly order: number
  readonly text: string
}

/** A line of these words, left to right as given. */
export function lineOf(words: readonly Word[], order: number): Line {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let text = ''
  for (const word of words) {
    if (word.left < left) left = word.left
    if (word.top < top) top = word.top
    if (word.right > right) right = word.right
    if (word.bottom > bottom) bottom = word.bottom
    text += text !== '' && word.spaced ? ` ${word.text}` : word.text
  }
  const size = mainOf(words, sizeOf)
  const base = mainOf(words, baseOf)
  return { words, left, top, right, bottom, base, size, order, text }
}

function sizeOf(word: Word): number {
  return word.size
}

function baseOf(word: Word): number {
  return word.base
}

/** The smallest box around all. */
export function boxOf(
  things: readonly {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }[],
): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const thing of things) {
    if (thing.left < left) left = thing.left
    if (thing.top < top) top = thing.top
    if (thing.right > right) right = thing.right
    if (thing.bottom > bottom) bottom = thing.bottom
  }
  return [left, top, right, bottom]
}

/** The value that most letters share. */
export function mainOf(words: readonly Word[], value: (word: Word) => number): number {
  const first = words[0]
  if (!first) return 0
  let best = value(first)
  if (allShare(words, value, best)) return best
  const letters = new Map<number, number>()
  for (const word of words) letters.set(value(word), (letters.get(value(word)) ?? 0) + word.text.length)
  for (const [each, count] of letters) if (count > (letters.get(best) ?? 0)) best = each
  return best
}

function allShare(words: readonly Word[], value: (word: Word) => number, wanted: number): boolean {
  for (const word of words) if (value(word) !== wanted) return false
  return true
}

/** The words of a line as text. */
export function textOf(line: Line): string {
  return line.text
}

/** A line of a table of contents: a page number far to the right of its title, or after leaders. */
export function leadsToPage(line: Line): boolean {
  if (!/[0-9]/.test(line.text.slice(-1))) return false
  const [word, number] = line.words.slice(-2)
  if (number && word && /^\d{1,4}$/.test(number.text) && number.left - word.right > line.size * 2) return true
  return /(?:[.\u2026\uFFFD_]{4,}|(?:\. ){4,})\s*\d{1,4}$/.test(textOf(line))
}

/** Whether two boxes share at least half of the lower one's height. */
export function sideBySide(
  a: { readonly top: number; readonly bottom: number },
  b: { readonly top: number; readonly bottom: number },
): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
}
