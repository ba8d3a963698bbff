import { isJoined, wordEnd, wordStart } from './letters.ts'
import { perText } from './per-text.ts'
import { hashed, type Word, wordAt, wordOf } from './per-word.ts'

/** The words of a text in order, as phrases see them: lists side by side, for a long text has a million. */
export interface Tokens {
  readonly text: string
  readonly words: readonly Word[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Whole documents are asked about a few times in a row. */
const longestKept = 5000
/** The words of a longer text take more memory than time. */
const longestHeld = 500_000

const remembered = perText<Tokens>()

const nothing: Tokens = { text: '', words: [], starts: [], ends: [] }
/** One text is asked about many times in a row. */
let last = nothing
let lastLong = nothing

/** The words of a text in order: letters and digits, in lower case. */
export function tokensOf(text: string): Tokens {
  if (text.length > longestKept) return longTokens(text)
  if (text === last.text) return last
  last = remembered(text, read)
  return last
}

function longTokens(text: string): Tokens {
  if (text === lastLong.text) return lastLong
  const tokens = read(text)
  lastLong = text.length > longestHeld ? nothing : tokens
  return tokens
}

/** Whether nothing but white space, hyphens and apostrophes parts a word from the one before. */
export function joinsBefore({ text, starts, ends }: Tokens, at: number): boolean {
  return isJoined(text, ends[at - 1] ?? 0, starts[at] ?? 0)
}

function read(text: string): Tokens {
  const words: Word[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let start = wordStart(text, 0); start < text.length; ) {
    let end = start
    let hash = 0
    for (let unit = lowerAscii[text.charCodeAt(end)]; unit; unit = lowerAscii[text.charCodeAt(++end)])
      hash = hashed(hash, unit)
    const plainEnd = end
    if (text.charCodeAt(end) >= lowerAscii.length) end = wordEnd(text, end)
    words.push(
      end === plainEnd ? wordAt(text, start, end, hash) : wordOf(text.slice(start, end).toLowerCase()),
    )
    starts.push(start)
    ends.push(end)
    start = wordStart(text, end)
  }
  return { text, words, starts, ends }
}

/** ASCII letters and digits in lower case by their code, 0 for all else: most words are nothing but these. */
const lowerAscii = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  return /[A-Za-z0-9]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0
})
