import { type Line, textOf } from './lines.ts'

/** Points that the first word takes, glued pieces with it. */
export function firstWordWidth(line: Line): number {
  let width = 0
  for (const [i, word] of line.words.entries()) {
    if (i > 0 && word.spaced) break
    width = word.right - line.left
  }
  return width
}

/** Whether all its letters are bold. */
export function isBold(line: Line): boolean {
  return line.words.every((word) => word.font.bold || !/[\p{L}\p{N}]/u.test(word.text))
}

/** Whether it ends as a sentence does. */
export function endsSentence(line: Line): boolean {
  return /[.!?:\u2026]["'\u201D\u2019)\]]*$/.test(textOf(line))
}

/** Whether it starts as a sentence does: with a capital or a figure. */
export function startsNew(line: Line): boolean {
  return /^["'\u201C\u2018([]*[\p{Lu}\p{N}]/u.test(textOf(line))
}
