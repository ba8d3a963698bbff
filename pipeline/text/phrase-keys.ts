import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { firstLetters, matchEnd, type WordPhrase, wordPhrase } from './phrase-match.ts'
import { type Token, tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

interface Candidate {
  readonly phrase: WordPhrase
  readonly key: string
}

/** The phrases of one file of a lexicon by their first words: whole ones, and beginnings where a wildcard follows. */
interface Table {
  readonly whole: ReadonlyMap<string, readonly Candidate[]>
  readonly begun: ReadonlyMap<string, readonly Candidate[]>
  readonly known: Map<string, ReadonlySet<string>>
  /** What was asked last: rules ask about one sentence many times in a row. */
  last: { readonly text: string | null; readonly keys: ReadonlySet<string> }
  /** The phrases that may begin with a word, for the words seen so far. */
  readonly startedBy: Map<string, readonly Candidate[]>
}

/** Answers are kept for the sentences at hand: every record type asks about each of them. */
const kept = 2000
/** So many words: texts have few different ones. */
const keptWords = 20_000
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
  for (const [at, { start, lower }] of tokens.entries()) {
    for (const candidate of candidatesFor(table, lower)) {
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

function search(table: Table, tokens: readonly Token[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [at, { lower }] of tokens.entries()) {
    for (const { phrase, key } of candidatesFor(table, lower))
      if (!keys.has(key) && matchEnd(phrase, tokens, at) >= 0) keys.add(key)
  }
  return keys
}

function candidatesFor(table: Table, lower: string): readonly Candidate[] {
  const { startedBy } = table
  if (startedBy.size >= keptWords) startedBy.clear()
  return remember(startedBy, lower, () => lookUp(table, lower))
}

function lookUp({ whole, begun }: Table, lower: string): readonly Candidate[] {
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
  return { whole, begun, known: new Map(), last: { text: null, keys: new Set() }, startedBy: new Map() }
}
