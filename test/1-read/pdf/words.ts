import type { Word } from '../../../pipeline/1-read/pdf/engine.ts'

const plain = { name: 'Serif', bold: false, italic: false }

/** Words of one line, five points a letter at size 10. */
export function words(text: string, left: number, base: number): Word[] {
  let at = left
  return text.split(' ').map((each) => {
    const word = {
      text: each,
      left: at,
      right: at + each.length * 5,
      top: base - 8,
      bottom: base + 2,
      base,
      size: 10,
      font: plain,
      spaced: true,
      tag: '',
    }
    at = word.right + 3
    return word
  })
}
