import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { perWord, type Word } from './per-word.ts'
import { firstLetters, matchEnd, type WordPhrase, wordPhrase } from './phrase-match.ts'
import { type Token, tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

interface Candidate {
  readonly phrase: WordPhrase
  readonly key: string
}

/** Phrases by their first words: whole ones, or beginnings where a wildcard follows. */
type Bins = ReadonlyMap<string, readonly Candidate[]>

/** The phrases of one file of a lexicon. */
interface Table {
  readonly known: Map<string, ReadonlySet<string>>
  /** What was asked last: rules ask about one sentence many times in a row. */
  last: { readonly text: string | null; readonly keys: ReadonlySet<string> }
  /** The phrases that may begin with a word. */
  readonly startedBy: (word: Word) => readonly Candidate[]
}

/** Answers are kept for the sentences at hand: every record type asks about each of them. */
const kept = 2000
/** Beginnings share a bin by this many letters. */
const beginning = 3

/**
 * The keys of a lexicon's file one of whose phrases stands in `text`. All lists of the file are asked in one walk over
 * the words, so that the time hardly grows with the number of phrases.
 */
export function keysIn(lexicon: Lexicon, file: string, text: string): ReadonlySet<string> {
  const table = tableFor(lexicon, file)
  const { last, known } = table
  if (last.text === text) return last.keys
  if (known.size >= kept) known.clear()
  const keys = remember(known, text, () => search(table, tokensOf(text)))
  table.last = { text, keys }
  return keys
}

/** Whether one of the phrases under `key` stands in `text`. */
export function says(lexicon: Lexicon, file: string, key: string, text: string): boolean {
  return keysIn(lexicon, file, text).has(key)
}

/** The first phrase under `key` that stands in `text`. */
export function phraseAt(lexicon: Lexicon, file: string, key: string, text: string): Span | null {
  if (!says(lexicon, file, key, text)) return null
  const table = tableFor(lexicon, file)
  const tokens = tokensOf(text)
  for (const [at, { start, word }] of tokens.entries()) {
    for (const candidate of table.startedBy(word)) {
      const end = candidate.key === key ? matchEnd(candidate.phrase, tokens, at) : -1
      if (end > at) return [start, tokens[end - 1]?.end ?? start]
    }
  }
  return null
}

/** The first key, in the order of the file, one of whose phrases stands in `text`. */
export function keyFor(lexicon: Lexicon, file: string, text: string): string | null {
  const keys = keysIn(lexicon, file, text)
  if (keys.size === 0) return null
  return Object.keys(lexicon.lists[file] ?? {}).find((key) => keys.has(key)) ?? null
}

function search({ startedBy }: Table, tokens: readonly Token[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const candidates = startedBy((tokens[at] as Token).word)
    for (const { phrase, key } of candidates)
      if (!keys.has(key) && matchEnd(phrase, tokens, at) >= 0) keys.add(key)
  }
  return keys
}

function lookUp(whole: Bins, begun: Bins, lower: string): readonly Candidate[] {
  const found = [...(whole.get(lower) ?? [])]
  for (let length = Math.min(beginning, lower.length); length >= 0; length--)
    found.push(...(begun.get(lower.slice(0, length)) ?? []))
  return found.length === 0 ? none : found
}

const none: readonly Candidate[] = []

const tables = new WeakMap<Lexicon, Map<string, Table>>()

function tableFor(lexicon: Lexicon, file: string): Table {
  const files = remember(tables, lexicon, () => new Map<string, Table>())
  return remember(files, file, () => build(lexicon, file))
}

function build(lexicon: Lexicon, file: string): Table {
  const whole = new Map<string, Candidate[]>()
  const begun = new Map<string, Candidate[]>()
  for (const [key, phrases] of Object.entries(lexicon.lists[file] ?? {})) {
    for (const phrase of phrases.map(wordPhrase)) {
      const { letters, open } = firstLetters(phrase)
      const bins = open ? begun : whole
      const bin = open ? letters.slice(0, beginning) : letters
      const candidates = bins.get(bin) ?? []
      candidates.push({ phrase, key })
      bins.set(bin, candidates)
    }
  }
  return {
    known: new Map(),
    last: { text: null, keys: new Set() },
    startedBy: perWord((lower) => lookUp(whole, begun, lower)),
  }
}
