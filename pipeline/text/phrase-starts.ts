import { addBeginning, type Beginnings, beginnings, begunBy, mostLetters } from './beginnings.ts'
import { perWord, type Word } from './per-word.ts'
import { isPlain, type PhraseEnd, phraseEnd } from './phrase-end.ts'
import { type Tokens, tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

/** A phrase that may stand at a place of a text. */
export interface Candidate<T> {
  readonly value: T
  readonly endAt: PhraseEnd
  /** Of hits with the same end the one with the lower rank is first. */
  readonly rank: number
}

/** Phrases that begin with the same words: those that end here, and those that go on with one more. */
interface Branch<T> {
  readonly whole: Candidate<T>[]
  readonly next: Map<string, Branch<T>>
}

/** Phrases that may begin with a word: by its first letters, and those of words alone that go on from it. */
interface Start<T> {
  readonly any: readonly Candidate<T>[]
  readonly there: Branch<T> | undefined
}

/**
 * Which of many phrases may begin at a token. Phrases are kept word by word, or by the first letters where a wildcard follows,
 * so that the time taken hardly grows with their number, even where fifty thousand of them begin alike.
 */
export function phraseStarts<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  flags: string,
): (tokens: Tokens, at: number) => readonly Candidate<T>[] {
  const table = beginnings<Candidate<T>>()
  const root = branch<T>()
  for (const [index, [phrase, value]] of entries.entries()) {
    const words = wordsOf(phrase)
    const { letters, goesOn } = beginningOf(phrase)
    const rank =
      index + (goesOn ? mostLetters + 1 - Math.min(letters.length, mostLetters) : 0) * entries.length
    const candidate = { value, endAt: phraseEnd(phrase, flags), rank }
    if (words.length > 0) grown(root, words).whole.push(candidate)
    else addBeginning(table, letters, goesOn, candidate)
  }
  const startsBy = perWord((lower) => startOf(lower, root, table))
  return (tokens, at) => {
    const begun = startsBy(tokens.words[at] as Word)
    if (begun === null) return none
    return begun.there ? [...begun.any, ...alongside(begun.there, tokens, at + 1)] : begun.any
  }
}

const none: readonly never[] = []

function startOf<T>(lower: string, root: Branch<T>, table: Beginnings<Candidate<T>>): Start<T> | null {
  const any = begunBy(table, lower)
  const there = root.next.get(lower)
  return any.length > 0 || there ? { any, there } : null
}

/** The phrases of words alone whose words stand from a token on. */
function* alongside<T>(from: Branch<T>, tokens: Tokens, next: number): Generator<Candidate<T>> {
  let at: Branch<T> | undefined = from
  for (let index = next; at; index++) {
    yield* at.whole
    at = at.next.size > 0 ? at.next.get(tokens.words[index]?.lower ?? '') : undefined
  }
}

function branch<T>(): Branch<T> {
  return { whole: [], next: new Map() }
}

function grown<T>(root: Branch<T>, words: readonly string[]): Branch<T> {
  return words.reduce((at, word) => remember(at.next, word, branch<T>), root)
}

/** The words of a phrase that is nothing but words; none of others, which only a pattern can tell. */
function wordsOf(phrase: string): readonly string[] {
  return isPlain(phrase) && /^[\p{L}\p{N}]/u.test(phrase)
    ? tokensOf(phrase).words.map(({ lower }) => lower)
    : []
}

/** The letters that a phrase begins with, and whether its first word may go on behind them. */
function beginningOf(phrase: string): { readonly letters: string; readonly goesOn: boolean } {
  const [, letters = '', wildcard = ''] = /^\^?\s*([\p{L}\p{N}]*)([*?]?)/u.exec(phrase) ?? []
  return { letters: letters.toLowerCase(), goesOn: wildcard !== '' || letters === '' }
}
