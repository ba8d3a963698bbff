import { isJoined, wordEnd, wordStart } from './letters.ts'
import { type Word, wordOf } from './per-word.ts'
import { remember } from './remember.ts'

/** A word of a text as phrases see it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: Word
  readonly lower: string
  /** Whether nothing but white space, hyphens and apostrophes parts it from the word before. */
  readonly joined: boolean
}

/** Words are kept for the sentences at hand: every list of phrases is looked for in each of them. */
const kept = 1000
/** Whole documents are asked about once. */
const longestKept = 5000

const known = new Map<string, readonly Token[]>()

/** One text is asked about many times in a row. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] }

/** The words of a text in order: letters and digits, in lower case. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > longestKept) return read(text)
  if (text === last.text) return last.tokens
  if (known.size >= kept) known.clear()
  const tokens = remember(known, text, () => read(text))
  last = { text, tokens }
  return tokens
}

function read(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before = 0
  let start = wordStart(text, 0)
  while (start < text.length) {
    const end = wordEnd(text, start)
    const joined = isJoined(text, before, start)
    const word = wordOf(text.slice(start, end).toLowerCase())
    tokens.push({ start, end, word, lower: word.lower, joined })
    before = end
    start = wordStart(text, end)
  }
  return tokens
}
