import type { HyphenWords } from './hyphen-words.ts'
import type { WrittenWords } from './written-words.ts'

/** A word that a hyphen at a line end parts, in lower case. */
export interface Cut {
  readonly first: string
  readonly second: string
  /** The character before the first half, and the one behind the second. */
  readonly before: string
  readonly behind: string
  /** A hyphen in a web address is part of it. */
  readonly inAddress: boolean
}

/** `keep`: it is part of the word; `drop`: it was set for the line end; `hang`: the word ends with it ("short- and long-term"). */
export type Fate = 'keep' | 'drop' | 'hang'

/** Fewer letters are as easily a syllable as a word. */
const sure = { first: 4, second: 5 } as const

/**
 * What becomes of a hyphen at a line end, by the first that tells: the document's own spelling, the lists of its language
 * (knowledge: line-ends.yaml), and whether both halves are words.
 */
export function fateOf(cut: Cut, written: WrittenWords, known: HyphenWords): Fate {
  const fate = cut.inAddress
    ? 'keep'
    : (byHanging(cut, written, known) ??
      byChain(cut, known) ??
      written.fateOf(cut.first, cut.second) ??
      byLists(cut, written, known))
  return fate ?? byWords(cut, written, known)
}

/** A compound whose second half comes after another: "short-/and long-term". No hyphenation cuts off these words. */
function byHanging({ first, second, behind }: Cut, written: WrittenWords, known: HyphenWords): Fate | null {
  const whole = first + second
  const hangs = known.hangsBefore.has(second) && !isHyphen(behind)
  return hangs && !written.has(whole) && !known.isOneWord(whole) ? 'hang' : null
}

/** "state-of-/the-art": small words between hyphens are never cut off. */
function byChain({ first, second, before, behind }: Cut, known: HyphenWords): Fate | null {
  const chained =
    (known.chained.has(first) && isHyphen(before)) || (known.chained.has(second) && isHyphen(behind))
  return chained ? 'keep' : null
}

function byLists({ first, second, before }: Cut, written: WrittenWords, known: HyphenWords): Fate | null {
  if (known.isCompound(`${first}-${second}`)) return 'keep'
  if (known.isOneWord(first + second) || known.endings.has(second)) return 'drop'
  if (known.firstHalves.has(first) || (known.secondHalves.has(second) && first.length > 2)) return 'keep'
  if (known.prefixes.has(first))
    return second.length >= sure.second && (written.hasLike(second) || written.joins(first)) ? 'keep' : 'drop'
  // No hyphenation leaves one letter: "e-/learning". Behind an apostrophe it leaves two: "l'é-/cole".
  return [...first].length === 1 && !/['’]/u.test(before) ? 'keep' : null
}

/** Halves that are words make a compound; a half that is none was cut off. */
function byWords({ first, second, before, behind }: Cut, written: WrittenWords, known: HyphenWords): Fate {
  const isFirst = written.has(first) || known.isWord(first)
  const isSecond = written.has(second) || known.isWord(second)
  if (first.length < 2 || second.length < 2) return 'drop'
  if (isFirst && isSecond) return 'keep'
  if (known.endings.size === 0) return 'drop'
  if ((isFirst || isSecond) && (isHyphen(before) || isHyphen(behind))) return 'keep'
  if (isFirst) return first.length >= sure.first && second.length >= sure.second ? 'keep' : 'drop'
  if (!isSecond || first.length < sure.first || second.length < sure.first) return 'drop'
  return written.begins(first + second.slice(0, 1)) ? 'drop' : 'keep'
}

function isHyphen(character: string): boolean {
  return character === '-' || character === '\u2010'
}
