import { remember } from './remember.ts'

/** A word in lower case, one object for all its places, with what tables made of it. */
export interface Word {
  readonly lower: string
  readonly hash: number
  readonly made: unknown[]
}

/** One for each word seen, found by its letters where they stand: texts have few different ones, and print them often. */
const slots: (Word | undefined)[] = new Array(1 << 17).fill(undefined)
const mask = slots.length - 1
const keptWords = 50_000
let words = 0

/** Tables beyond these, as each document makes for its own names, keep their answers themselves. */
const mostTables = 200
let tables = 0

/** What the hash of a word becomes with its next unit, which is in lower case. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The word of these letters in lower case. */
export function wordOf(lower: string): Word {
  let hash = 0
  for (let at = 0; at < lower.length; at++) hash = hashed(hash, lower.charCodeAt(at))
  return wordAt(lower, 0, lower.length, hash)
}

/** The word that stands from `start` to `end` in ASCII letters of any case, or in lower case; `hash` is of its units in lower case. */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = firstSlot(hash)
  for (;;) {
    const word = slots[slot]
    if (word === undefined) break
    if (word.hash === hash && isSame(word.lower, text, start, end)) return word
    slot = (slot + 1) & mask
  }
  if (words >= keptWords) {
    slots.fill(undefined)
    words = 0
    slot = firstSlot(hash)
  }
  words++
  const fresh = { lower: text.slice(start, end).toLowerCase(), hash, made: [] }
  slots[slot] = fresh
  return fresh
}

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

function isSame(lower: string, text: string, start: number, end: number): boolean {
  const { length } = lower
  if (length !== end - start) return false
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(start + at)
    if (lower.charCodeAt(at) !== unit && !(unit >= 65 && unit <= 90 && lower.charCodeAt(at) === unit + 32))
      return false
  }
  return true
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
