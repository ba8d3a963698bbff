import type { Word } from './engine.ts'

/** By how many quarters more than half of the letters of a page are turned. */
export function mostlyTurned(words: readonly Word[]): number {
  const letters = [0, 0, 0, 0]
  let all = 0
  for (const { turn = 0, text } of words) {
    all += text.length
    if (Number.isInteger(turn)) letters[turn] = (letters[turn] ?? 0) + text.length
  }
  const most = letters.findIndex((count) => count * 2 > all)
  return Math.max(most, 0)
}

/**
 * The words of a page that stand upright, and beside them what does not: put among them by where its letters stand it would cut
 * their sentences. The head of a column, turned to be narrow, stays.
 */
export function uprightAndAsides(words: readonly Word[]): {
  readonly words: readonly Word[]
  readonly asides?: readonly Word[]
} {
  if (!words.some(({ turn }) => turn !== undefined)) return { words }
  const stretches = stretchesOf(words)
  const asides = stretches.filter(isAside)
  return {
    words: stretches.filter((word) => !isAside(word)).map(upright),
    ...(asides.length > 0 && { asides }),
  }
}

/** Ems that the turned head of a column is high at most. */
const highestHead = 14

function isAside({ turn, top, bottom, size }: Word): boolean {
  return turn !== undefined && (!Number.isInteger(turn) || bottom - top > size * highestHead)
}

/** A head is read on the line that it ends at. */
function upright({ turn, ...word }: Word): Word {
  return turn === undefined ? word : { ...word, top: word.bottom - word.size, base: word.bottom }
}

/** Turned words that go on in one line as one word, all others as they are. */
function stretchesOf(words: readonly Word[]): Word[] {
  const out: { -readonly [key in keyof Word]: Word[key] }[] = []
  for (const word of words) {
    const last = out.at(-1)
    if (!last || word.turn === undefined || !goesOn(last, word)) out.push({ ...word })
    else {
      last.text += isApart(last, word) ? ` ${word.text}` : word.text
      last.left = Math.min(last.left, word.left)
      last.top = Math.min(last.top, word.top)
      last.right = Math.max(last.right, word.right)
      last.bottom = Math.max(last.bottom, word.bottom)
    }
  }
  return out
}

function goesOn(last: Word, word: Word): boolean {
  if (last.turn !== word.turn || last.size !== word.size) return false
  if (!Number.isInteger(word.turn)) return true
  const level = Math.min(last.right, word.right) - Math.max(last.left, word.left)
  return (
    level > 0.5 * Math.min(last.right - last.left, word.right - word.left) && gap(last, word) < word.size * 2
  )
}

/** From letter to letter where each stands by itself the library takes every space for one between words. */
function isApart(last: Word, word: Word): boolean {
  return word.spaced && (!Number.isInteger(word.turn) || gap(last, word) > word.size * 0.12)
}

/** Between two words of a line that runs down or up the page. */
function gap(last: Word, word: Word): number {
  return word.turn === 1 ? word.top - last.bottom : last.top - word.bottom
}
