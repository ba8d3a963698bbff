import { byCodeUnit } from './fold.ts'
import { lettersApart } from './letters-apart.ts'

/** Of `names` those that may have been meant by a word that is none of them, nearest first: one letter is wrong, or two of a longer word. */
export function misspelt(typed: string, names: readonly string[]): readonly string[] {
  const word = typed.toLowerCase()
  if (word.length < 3 || !/\p{L}/u.test(word)) return []
  const within = (most: number) =>
    names.filter((name) => lettersApart(name.toLowerCase(), word, most)).sort(byCodeUnit)
  const near = within(1)
  return near.length > 0 || word.length < 6 ? near : within(2)
}
