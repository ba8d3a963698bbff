import type { Word } from './engine.ts'

/** A word while it is being put together. */
export type Writable = { -readonly [key in keyof Word]: Word[key] }

/**
 * Joins neighbours that differ only in the object they come from: some producers place each letter by itself, and on a page
 * of two lines the library then takes each letter for a line, and a space between them for `guessed`.
 */
export function joinedLetters(words: readonly Writable[], guessed: ReadonlySet<Writable>): Word[] {
  const out: Writable[] = []
  let last: Writable | undefined
  for (const word of words) {
    const touches = last && guessed.has(word) && word.left - last.right < word.size * noGap
    if (last && (!word.spaced || touches) && sameLook(last, word)) {
      last.text += word.text
      last.left = Math.min(last.left, word.left)
      last.top = Math.min(last.top, word.top)
      last.right = Math.max(last.right, word.right)
      last.bottom = Math.max(last.bottom, word.bottom)
    } else {
      out.push(word)
      last = word
    }
  }
  return out
}

/** Ems between letters that touch: no space is so narrow. */
const noGap = 0.04

function sameLook(a: Word, b: Word): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.tag === b.tag &&
    a.turn === b.turn &&
    a.cell === b.cell &&
    Math.abs(a.base - b.base) < a.size * 0.1 &&
    b.left - a.right < a.size &&
    b.left > a.left
  )
}
