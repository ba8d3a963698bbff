import { firstPast } from '../../text/first-past.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import type { Draft } from '../draft.ts'

/** What a document writes within its lines, where no line end has a say. */
export interface WrittenWords {
  has(word: string): boolean
  /** Whether it writes the two halves with a hyphen or as one word, by what it does more often; null where it has neither. */
  fateOf(first: string, second: string): 'keep' | 'drop' | null
  /** Whether a word begins like that and goes on. */
  begins(letters: string): boolean
  /** Whether it has the word or another form of it. */
  hasLike(word: string): boolean
  /** Whether it writes a hyphen behind the word elsewhere. */
  joins(word: string): boolean
}

/** Halves of a word at a line end, which are no words. */
const cutAtLineEnd = /[\p{L}\p{M}]{1,40}[-\u2010][^\S\n]{0,3}\n\s*[\p{L}\p{M}]*/gu
const word = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
/** Other forms of a word differ in so many letters at its end. */
const ending = 3
/** No word has so many forms: a document made of words that begin alike is read in time with its length. */
const mostForms = 64
/** What is left of a word without its ending must tell it. */
const shortest = 5

export function writtenWords(drafts: readonly Draft[]): WrittenWords {
  const { words, pairs } = counted(drafts)
  const inOrder = once(() => [...words.keys()].sort(byCodeUnit))
  const pairsInOrder = once(() => [...pairs.keys()].sort(byCodeUnit))
  const like = (list: () => readonly string[], whole: string, least: number) =>
    whole.length - ending >= least && startsIn(list(), whole.slice(0, -ending), whole.length + ending)
  return {
    has: (word) => words.has(word),
    begins: (letters) => startsIn(inOrder(), letters, Number.POSITIVE_INFINITY),
    hasLike: (word) => words.has(word) || like(inOrder, word, shortest - 1),
    joins: (first) => startsIn(pairsInOrder(), `${first}-`, Number.POSITIVE_INFINITY),
    fateOf: (first, second) => {
      const whole = first + second
      const pair = `${first}-${second}`
      const [joined, parted] = [words.get(whole) ?? 0, pairs.get(pair) ?? 0]
      if (joined + parted > 0) return parted > joined ? 'keep' : 'drop'
      const least = first.length + 2
      if (like(pairsInOrder, pair, least + 1)) return 'keep'
      return like(inOrder, whole, Math.max(shortest, least)) ? 'drop' : null
    },
  }
}

/** How often each word and each two words with a hyphen between them stand within a line. */
function counted(drafts: readonly Draft[]) {
  const words = new Map<string, number>()
  const pairs = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { text } of drafts)
    for (const [whole] of text.replace(cutAtLineEnd, '\n').matchAll(word)) {
      const parts = whole.toLowerCase().split(/[-\u2010]/u)
      for (const [at, part] of parts.entries()) {
        add(words, part)
        if (at > 0) add(pairs, `${parts[at - 1]}-${part}`)
      }
    }
  return { words, pairs }
}

/** Whether a word of the list begins with some letters, has more than those, and is at most so long. */
function startsIn(list: readonly string[], letters: string, longest: number): boolean {
  const from = firstPast(list.length, (at) => (list[at] ?? '') > letters)
  for (let at = from; at < from + mostForms && list[at]?.startsWith(letters); at++)
    if ((list[at]?.length ?? 0) <= longest) return true
  return false
}
