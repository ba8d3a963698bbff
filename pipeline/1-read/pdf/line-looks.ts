import { type Line, textOf } from './lines.ts'

/** Points that the first word takes, glued pieces with it. */
export function firstWordWidth(line: Line): number {
  let width = 0
  for (let i = 0; i < line.words.length; i++) {
    const word = line.words[i]
    if (!word || (i > 0 && word.spaced)) break
    width = word.right - line.left
  }
  return width
}

/** Whether all its letters are bold. */
export function isBold(line: Line): boolean {
  for (const word of line.words) if (!word.font.bold && hasLetter(word.text)) return false
  return true
}

/** Whether a letter or figure is in it; most words start with one of ASCII, which needs no pattern to be known. */
function hasLetter(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20
  return (first >= 0x61 && first <= 0x7a) || /[\p{L}\p{N}]/u.test(text)
}

/** Whether it ends as a sentence does. */
export function endsSentence(line: Line): boolean {
  return /[.!?:\u2026]["'\u201D\u2019)\]]*$/.test(textOf(line))
}

/** Whether it starts as a sentence does: with a capital or a figure. */
export function startsNew(line: Line): boolean {
  return /^["'\u201C\u2018([]*[\p{Lu}\p{N}]/u.test(textOf(line))
}
