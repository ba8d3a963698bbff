import { joinsBefore, type Tokens } from './phrase-tokens.ts'

/** A phrase of knowledge/ (see phrases.ts) made ready to be compared word by word, without a pattern to compile. */
export interface WordPhrase {
  readonly words: readonly (WordTest | 'gap')[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

export interface WordTest {
  /** Letters the word begins with; the whole word where `open` is false. */
  readonly letters: string
  readonly open: boolean
  /** For a wildcard inside the word. */
  readonly pattern: RegExp | null
}

/** The most words that a gap stands for. */
export const longestGap = 10

export function wordPhrase(phrase: string): WordPhrase {
  const atStart = phrase.startsWith('^')
  const atEnd = phrase.endsWith('$')
  const parts =
    phrase
      .slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
      .toLowerCase()
      .match(/\.{3}|[\p{L}\p{N}*?]+/gu) ?? []
  return { words: parts.map((part) => (part === '...' ? 'gap' : wordTest(part))), atStart, atEnd }
}

/** The first letters of a phrase's first word, and whether the word goes on after them. */
export function firstLetters(phrase: WordPhrase): { readonly letters: string; readonly open: boolean } {
  const first = phrase.words[0]
  return first === undefined || first === 'gap'
    ? { letters: '', open: true }
    : { letters: first.letters, open: first.open }
}

/** One past the last token of the phrase that begins at token `at`; -1 where it does not. */
export function matchEnd(phrase: WordPhrase, tokens: Tokens, at: number): number {
  return phrase.atStart && at > 0 ? -1 : matchFrom(phrase, tokens, at, 0)
}

function matchFrom(phrase: WordPhrase, tokens: Tokens, at: number, index: number): number {
  const test = phrase.words[index]
  if (test === undefined) return !phrase.atEnd || at === tokens.words.length ? at : -1
  if (test === 'gap') {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const end = matchFrom(phrase, tokens, at + skipped, index + 1)
      if (end >= 0) return end
    }
    return -1
  }
  const word = tokens.words[at]
  if (word === undefined || !fits(test, word.lower)) return -1
  const apart = index > 0 && phrase.words[index - 1] !== 'gap' && !joinsBefore(tokens, at)
  return apart ? -1 : matchFrom(phrase, tokens, at + 1, index + 1)
}

/** Whether a word in lower case is one that the test asks for. */
export function fits(test: WordTest, lower: string): boolean {
  if (!test.open) return lower === test.letters
  return lower.startsWith(test.letters) && (test.pattern === null || test.pattern.test(lower))
}

function wordTest(part: string): WordTest {
  const wild = part.search(/[*?]/u)
  if (wild < 0) return { letters: part, open: false, pattern: null }
  const pattern =
    part === `${part.slice(0, wild)}*`
      ? null
      : new RegExp(`^${part.replace(/\*/gu, '.*').replace(/\?/gu, '.?')}$`)
  return { letters: part.slice(0, wild), open: true, pattern }
}
