import type { WordPhrase, WordTest } from './phrase-match.ts'
import { remember } from './remember.ts'

/**
 * Phrases that begin with the same words: what those that end here stand for, and what may come next. Null where there is none:
 * of a hundred thousand branches most have one word behind them.
 */
export interface Branch {
  keys: Set<string> | null
  /** Of phrases that end here and at the end of the text. */
  last: Set<string> | null
  words: Map<string, Branch> | null
  open: Map<string, Opened> | null
  gap: Branch | null
}

/** What goes on behind a word of which only some letters are given. */
export interface Opened {
  readonly test: WordTest
  readonly branch: Branch
}

/** A branch on which nothing grows yet. */
export function branch(): Branch {
  return { keys: null, last: null, words: null, open: null, gap: null }
}

/** Lays a phrase out behind `root`, word by word; where it ends stands its key. */
export function grow(root: Branch, { words, atEnd }: WordPhrase, key: string): void {
  if (words.length === 0) return
  const end = words.reduce(behind, root)
  if (atEnd) end.last = withKey(end.last, key)
  else end.keys = withKey(end.keys, key)
}

function behind(at: Branch, test: WordTest | 'gap'): Branch {
  if (test === 'gap') {
    at.gap ??= branch()
    return at.gap
  }
  if (!test.open) {
    at.words ??= new Map()
    return remember(at.words, test.letters, branch)
  }
  at.open ??= new Map()
  const name = `${test.letters} ${test.pattern?.source}`
  return remember(at.open, name, () => ({ test, branch: branch() })).branch
}

function withKey(keys: Set<string> | null, key: string): Set<string> {
  return keys?.add(key) ?? new Set([key])
}
