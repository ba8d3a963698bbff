import type { Span } from '../../model/span.ts'
import { SMALL_WORDS } from './small-words.ts'

interface Word {
  readonly text: string
  readonly start: number
}

/** A sentence's end, a bullet, a line's end: a long form does not reach across. "U.S. Agency" is no end. */
const BOUNDARY = /\n|[•▪◦·;:?!]|(?<!\b(?:\p{Lu}\.)*\p{Lu})(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|vs))\.(?=\s)/gu
const WORD = /[\p{L}\p{N}]+|&/gu

/** Where the long form of `short` begins that ends before `end`; null where none fits. */
export function longFormBefore(text: string, end: number, short: string): Span | null {
  const letters = lettersOf(short)
  const from = windowStart(text, end)
  const words = wordsOf(text.slice(from, end), from)
  const last = words.at(-1)
  if (letters.length < 2 || !last || last.text === short) return null
  const start =
    byInitials(words, letters) ??
    byParts(words, short) ??
    byHead(words, short) ??
    byLetters(words, letters, text, end)
  if (start === null) return null
  const span: Span = [start, last.start + last.text.length]
  return fits(text.slice(span[0], span[1]), short) ? span : null
}

/** Whether all of `long` is what `short` abbreviates. */
export function longFormWhole(long: string, short: string): boolean {
  const span = longFormBefore(long, long.length, short)
  if (!span) return false
  return /^(?:the|an?|le|la|les|el|los)?\s*$/iu.test(long.slice(0, span[0]))
}

function windowStart(text: string, end: number): number {
  const from = Math.max(0, end - 200)
  const window = text.slice(from, end).trimEnd()
  let start = 0
  for (const match of window.matchAll(BOUNDARY)) start = match.index + match[0].length
  return from + start
}

function wordsOf(text: string, offset: number): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], start: offset + match.index }))
}

/** Letters that the long form must show; a plural's "s" is none of them. */
function lettersOf(short: string): string {
  const singular = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short
  return singular.replace(/[^\p{L}\p{N}&]/gu, '').toLowerCase()
}

/** Every letter begins a word, right to left; small words may be passed over, "and" and "&" are one. */
function byInitials(words: readonly Word[], letters: string): number | null {
  const match = (letter: number, word: number): number | null => {
    const at = words[word]
    if (!at) return null
    // A short form has no accents: FED is the Fédération des éleveurs.
    const initial = at.text.charAt(0).normalize('NFD').charAt(0).toLowerCase()
    const wanted = letters.charAt(letter)
    if (initial === wanted || (wanted === '&' && at.text.toLowerCase() === 'and')) {
      if (letter === 0) return at.start
      const start = match(letter - 1, word - 1)
      if (start !== null) return start
    }
    return SMALL_WORDS.has(at.text.toLowerCase()) && word < words.length - 1 ? match(letter, word - 1) : null
  }
  return match(letters.length - 1, words.length - 1)
}

/** "Indian Computer Emergency Response Team (CERT-In)": one part by initials, the other begins the word before. */
function byParts(words: readonly Word[], short: string): number | null {
  const [head = '', tail = ''] = short.split(/[-/]/u)
  if (head.length < 3 || tail.length < 2) return null
  const start = byInitials(words, head.toLowerCase())
  const before = words[words.findIndex((word) => word.start === start) - 1]
  return before?.text.toLowerCase().startsWith(tail.toLowerCase()) ? before.start : null
}

/** "United Nations Harbour Programme (UN-Harbour)": the name begins with what the capitals stand for, and a word follows them. */
function byHead(words: readonly Word[], short: string): number | null {
  const head = /^(\p{Lu}{2,5})-\p{Lu}\p{Ll}{2,}$/u.exec(short)?.[1] ?? ''
  const first = words.findLastIndex((_, at) =>
    [...head].every((letter, offset) => words[at + offset]?.text.startsWith(letter)),
  )
  const isName = words
    .slice(first)
    .every(({ text }) => /^\p{Lu}/u.test(text) || SMALL_WORDS.has(text.toLowerCase()))
  return head !== '' && isName ? (words[first]?.start ?? null) : null
}

/** Schwartz and Hearst (2003): the letters in order, right to left, the first of them beginning a word. */
function byLetters(words: readonly Word[], letters: string, text: string, end: number): number | null {
  const most = Math.min(letters.length + 5, letters.length * 2)
  const earliest = words[Math.max(0, words.length - most)]?.start ?? end
  const starts = new Set(words.map((word) => word.start))
  let at = end - 1
  let initials = 0
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters.charAt(letter)
    while (at >= earliest && (text.charAt(at).toLowerCase() !== wanted || (letter === 0 && !starts.has(at))))
      at--
    if (at < earliest) return null
    if (starts.has(at)) initials++
    at--
  }
  return initials * 3 >= letters.length ? at + 1 : null
}

function fits(long: string, short: string): boolean {
  const words = long.split(/\s+/u)
  return (
    long.length > short.length &&
    !words.includes(short) &&
    (words.length > 1 || long.length > short.length + 3)
  )
}
