import { addBeginning, beginnings, begunBy } from './beginnings.ts'
import { perWord, type Word } from './per-word.ts'
import { type Branch, branch, grow, type Opened } from './phrase-branch.ts'
import { fits, longestGap, type WordPhrase } from './phrase-match.ts'
import { joinsBefore, type Tokens } from './phrase-tokens.ts'

/** Phrases that were laid out to be asked for at once. */
export interface PhraseTree {
  /** Which keys have a phrase that stands in a text. */
  keysOf(tokens: Tokens): ReadonlySet<string>
  /** At how many words of a text a phrase of each key begins. */
  countsOf(tokens: Tokens): ReadonlyMap<string, number>
}

/**
 * Asks a text for many phrases in one walk over its words. Phrases are kept word by word, so that the time hardly grows with
 * their number: ten thousand of them that begin alike are compared once as far as they are alike.
 */
export function phraseTree(phrases: Iterable<readonly [phrase: WordPhrase, key: string]>): PhraseTree {
  const [anywhere, opening] = [branch(), branch()]
  for (const [phrase, key] of phrases) grow(phrase.atStart ? opening : anywhere, phrase, key)
  const next = perWord(startsOf(anywhere))
  const first = startsOf(opening)
  const collectAt = (tokens: Tokens, at: number, found: Set<string>) => {
    const word = tokens.words[at] as Word
    for (const start of next(word)) collect(start, tokens, at + 1, false, found)
    if (at === 0) for (const start of first(word.lower)) collect(start, tokens, 1, false, found)
  }
  return {
    keysOf: (tokens) => {
      const found = new Set<string>()
      for (let at = 0; at < tokens.words.length; at++) collectAt(tokens, at, found)
      return found.size === 0 ? noKeys : found
    },
    countsOf: (tokens) => {
      const counts = new Map<string, number>()
      for (let at = 0; at < tokens.words.length; at++) {
        const found = new Set<string>()
        collectAt(tokens, at, found)
        for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      return counts
    },
  }
}

/** Most texts say nothing of a file, and each is remembered. */
const noKeys: ReadonlySet<string> = new Set()

/** The branches that may begin with a word. */
function startsOf({ words, open }: Branch): (lower: string) => readonly Branch[] {
  const opened = beginnings<Opened>()
  for (const one of open?.values() ?? none) addBeginning(opened, one.test.letters, true, one)
  return (lower) => {
    const whole = words?.get(lower)
    const starts = whole ? [whole] : []
    for (const { test, branch } of begunBy(opened, lower)) if (fits(test, lower)) starts.push(branch)
    return starts.length === 0 ? none : starts
  }
}

const none: readonly never[] = []

/** Adds the keys of phrases that go on from token `at`; `apart`: behind a gap a word need not join the one before. */
function collect(from: Branch, tokens: Tokens, at: number, apart: boolean, found: Set<string>): void {
  for (const key of from.keys ?? none) found.add(key)
  if (from.last && at === tokens.words.length) for (const key of from.last) found.add(key)
  if (from.gap)
    for (let skipped = 0; skipped <= longestGap; skipped++)
      collect(from.gap, tokens, at + skipped, true, found)
  const word = tokens.words[at]
  if (word === undefined || (from.words === null && from.open === null)) return
  if (!apart && !joinsBefore(tokens, at)) return
  const next = from.words?.get(word.lower)
  if (next) collect(next, tokens, at + 1, false, found)
  for (const { test, branch } of from.open?.values() ?? none)
    if (fits(test, word.lower)) collect(branch, tokens, at + 1, false, found)
}
