import { remember } from './remember.ts'

/** A word in lower case, one object for all its places, with what tables made of it. */
export interface Word {
  readonly lower: string
  readonly made: unknown[]
}

/** One for each word seen: texts have few different ones. */
const words = new Map<string, Word>()
const keptWords = 50_000

/** Tables beyond these, as each document makes for its own names, keep their answers themselves. */
const mostTables = 200
let tables = 0

/** The word of these letters in lower case. */
export function wordOf(lower: string): Word {
  if (words.size >= keptWords) words.clear()
  return remember(words, lower, () => ({ lower, made: [] }))
}

/**
 * What `make` makes of a word, made once for each. Looked up by number and not by letters: every word of a text is looked
 * up in some twenty tables.
 */
export function perWord<Made>(make: (lower: string) => Made): (word: Word) => Made {
  if (tables >= mostTables) {
    const own = new Map<string, Made>()
    return ({ lower }) => remember(own, lower, () => make(lower))
  }
  const table = tables++
  return ({ lower, made }) => {
    const known = made[table]
    if (known !== undefined) return known as Made
    const fresh = make(lower)
    for (let empty = made.length; empty < table; empty++) made.push(undefined)
    made[table] = fresh
    return fresh
  }
}
