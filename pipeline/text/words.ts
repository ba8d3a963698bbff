/** A word of a text: folded for comparing, with its place in UTF-16 code units. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Printed in capitals where the rest is not: "WHO" and "US" are names, "who" and "us" are not. */
  readonly capitals: boolean
}

/** Scripts without spaces give one word a character; then "U.S.", numbers, and letters with one apostrophe inside. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu

/** The words of a text in order, case and accents folded, split at hyphens. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) addWord(words, match[0], match.index)
  const named = words.length === 1 || /\p{Ll}/u.test(text)
  return named ? words : words.map((word) => ({ ...word, capitals: false }))
}

/** A word as words are compared. */
export function foldWord(printed: string): string {
  if (PLAIN.test(printed)) return printed.toLowerCase()
  return printed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f,'’]|(?<!\p{N})\./gu, '')
    .toLowerCase()
}

/** Most words have nothing to take off. */
const PLAIN = /^[A-Za-z0-9]+$/

function addWord(words: Word[], printed: string, start: number): void {
  const apostrophe = printed.search(/['’]/u)
  const [before, after] = [printed.slice(0, apostrophe), printed.slice(apostrophe + 1)]
  if (apostrophe > 0 && ELISION.test(before)) {
    push(words, before, start)
    push(words, after, start + apostrophe + 1)
  } else if (apostrophe > 0 && /^s$/iu.test(after)) push(words, before, start)
  else push(words, printed, start)
}

/** "d'Ivoire", "l'eau", "qu'on": two words. */
const ELISION = /^(?:[cdjlmnst]|qu)$/iu

function push(words: Word[], printed: string, start: number): void {
  const word = foldWord(printed)
  if (word === '') return
  const end = start + printed.length
  words.push({ word, start, end, capitals: word !== printed && CAPITALS.test(printed) })
}

const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u
