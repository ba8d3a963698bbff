import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { wordSet } from '../word-set.ts'
import {
  CAPITALS,
  endsBefore,
  endsLine,
  invertedEnd,
  isSuffix,
  suffixEnd,
  withoutParticlesBehind,
} from './name-end.ts'
import { nameScore } from './name-score.ts'
import { skipSpace, wordAt } from './name-word.ts'
import type { Titles } from './titles.ts'

/** A name at its place, with what stands before it. */
export interface NameAt {
  readonly span: Span
  readonly titles: Titles | null
  readonly surnameFirst: boolean
  /** 0 to 1: how much the words look like a person's name. */
  readonly score: number
}

const MOST_WORDS = 6

/**
 * The name whose first word begins at `at`, behind `titles`; null where nothing there is shaped like one. `alone`: a given name
 * will do.
 */
export function readName(
  text: string,
  at: number,
  lexicon: Lexicon,
  titles: Titles | null,
  alone = false,
): NameAt | null {
  const { words: plain, end, next } = wordsFrom(text, at, lexicon)
  if (plain.length === 0 || isTitleAhead(text, end, next, lexicon)) return null
  const inverted = plain.length === 1 ? invertedEnd(text, end, plain[0] ?? '', lexicon) : null
  const words = inverted ? [...plain, text.slice(end, inverted).replace(/^,\s*/u, '')] : plain
  const whole = suffixEnd(text, inverted ?? end, lexicon)
  const kept = withoutParticlesBehind(words, lexicon)
  const last = kept.at(-1) ?? ''
  const to = kept.length < words.length ? at + text.slice(at, whole).lastIndexOf(last) + last.length : whole
  if (isPosition(kept, titles, lexicon)) return null
  const score = nameScore(kept, titles !== null, lexicon, alone && endsLine(text, to))
  if (score === 0) return null
  return { span: [at, to], titles, surnameFirst: inverted !== null || isShoutedFirst(kept), score }
}

/** The words of a name from `at` on, where the last of them ends, and where what follows begins. */
function wordsFrom(
  text: string,
  at: number,
  lexicon: Lexicon,
): { readonly words: readonly string[]; readonly end: number; readonly next: number } {
  const words: string[] = []
  let end = at
  let next = at
  while (words.length < MOST_WORDS) {
    const word = wordAt(text, next, lexicon)
    if (word === null) break
    const particle = isShoutedParticle(word, words, lexicon)
    if (!particle && endsBefore(word, words, text, next, lexicon)) break
    words.push(particle ? word.toLowerCase() : word)
    end = next + word.length
    if (isSuffix(word, lexicon) && text.charAt(end) === '.') end++
    next = skipSpace(text, end)
    if (next === end && !word.endsWith('.')) break
    if (text.slice(end, next).includes('\n')) break
  }
  return { words, end, next }
}

/** "Field Assistant Ms. Ann Roe": the name is that behind the title. */
function isTitleAhead(text: string, end: number, next: number, lexicon: Lexicon): boolean {
  const behind = /^\p{Lu}\p{Ll}{1,3}(?=\.)/u.exec(text.slice(next, next + 5))?.[0] ?? ''
  return next > end && wordSet(lexicon, 'people', 'honorifics').has(behind)
}

/** Whether the words are what somebody is, and no name. */
function isPosition(words: readonly string[], titles: Titles | null, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  // "General Counsel", "Chief Patron": a rank and an office are no name.
  if (titles && words.length === 1 && positions.has(words[0] ?? '')) return true
  if (words.length > 1 && words.every((word) => positions.has(word))) return true
  // "General Assembly President Ann Roe": behind a rank no office stands within a name.
  return titles !== null && words.slice(1, -1).some((word) => positions.has(word))
}

/** "LEROY Anne": a surname in capitals before a given name that is not. */
function isShoutedFirst([first = '', ...others]: readonly string[]): boolean {
  return CAPITALS.test(first) && others.length > 0 && !others.some((word) => CAPITALS.test(word))
}

/** "Manuel TUNON DE LARA": a surname in capitals has its small words in capitals too. */
function isShoutedParticle(word: string, words: readonly string[], lexicon: Lexicon): boolean {
  const before = words.at(-1) ?? ''
  return (
    CAPITALS.test(word) &&
    CAPITALS.test(before) &&
    wordSet(lexicon, 'people', 'particles').has(word.toLowerCase())
  )
}
