import type { Font, Word } from './engine.ts'
import type { Typed } from './pdfium-annotations.ts'

const plain: Font = { name: '', bold: false, italic: false }
/** Points. */
const usual = 10
const largest = 12
/** Ems that a letter is wide, and a line is high. */
const wide = 0.5
const high = 1.15

/** The words of a page with those that were typed over it, each stretch behind the words that stand before it. */
export function withTypedWords(words: readonly Word[], typed: readonly Typed[]): readonly Word[] {
  if (typed.length === 0) return words
  const all = [...words]
  for (const stretch of typed) {
    const set = setIn(stretch)
    const first = set[0]
    if (first) all.splice(placeOf(first, all), 0, ...set)
  }
  return all
}

/** Behind the lowest word that stands above it, or beside it on its line. */
function placeOf(first: Word, words: readonly Word[]): number {
  let place = 0
  let before: Word | null = null
  words.forEach((word, at) => {
    const isBeside = Math.abs(word.base - first.base) < first.size * 0.6
    if (isBeside ? word.left > first.left : word.base > first.base) return
    if (before && !isBeside && before.base > word.base) return
    before = word
    place = at + 1
  })
  return place
}

/** Words in their box, as a program that fills forms sets them: from the left, each line as long as the box is wide. */
function setIn({ box, text, size: wanted }: Typed): Word[] {
  const [left, top, right, bottom] = box
  const lines = text.split(/\r\n?|\n/u)
  const isOne = lines.length === 1 && bottom - top < usual * 2.5
  const size = wanted || (isOne ? Math.min(largest, (bottom - top) * 0.7) : usual)
  const first = isOne ? bottom - (bottom - top - size) / 2 - size * 0.2 : top + size
  const out: Word[] = []
  let base = first
  for (const line of lines) {
    let at = left
    for (const each of line.split(/\s+/u).filter((word) => word !== '')) {
      const width = each.length * size * wide
      if (at > left && at + width > right && !isOne) {
        at = left
        base += size * high
      }
      out.push({
        ...{ text: each, left: at, top: base - size * 0.8, right: at + width, bottom: base + size * 0.2 },
        ...{ base, size, font: plain, spaced: true, tag: '' },
      })
      at += width + size * 0.3
    }
    base += size * high
  }
  return out
}
