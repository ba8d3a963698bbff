import type { AnyRecord } from '../../schemas/types.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Span } from '../model/span.ts'
import { spansOverlap } from '../model/span.ts'
import { placeInWords } from '../text/place-words.ts'
import { type FoldedQuote, foldQuote } from '../text/quotes.ts'
import { wordsOf } from '../text/words.ts'

/** A place in the base where a quote stands, or nearly stands. */
export interface QuotePlace {
  readonly document: string
  readonly title: string
  readonly span: Span
  /** The words as they stand there. */
  readonly quote: string
  /** "page 3" and the like, where a record stands at the same place; empty elsewhere. */
  readonly place: string
  /** Records that rest on these words. */
  readonly records: readonly string[]
}

/** `exact`: word for word but for white space, kinds of quotation marks and dashes; `near`: some words differ. */
export interface QuoteCheck {
  readonly quote: string
  readonly verdict: 'exact' | 'near' | 'not-found'
  /** Share of the quote's words that stand there in order, 0 to 1. */
  readonly score: number
  readonly places: readonly QuotePlace[]
}

export interface QuotedText {
  readonly entry: DocumentEntry
  readonly text: string
}

const MOST_PLACES = 20
const NEAR = 0.6

/** Looks a quote up in texts. An ellipsis in it stands for words left out: all pieces must stand in order. */
export function checkQuote(
  quote: string,
  texts: readonly QuotedText[],
  records: readonly AnyRecord[],
): QuoteCheck {
  const pieces = piecesOf(quote)
  const exact = pieces.length === 0 ? [] : texts.flatMap((one) => standing(one, pieces))
  if (exact.length > 0)
    return {
      quote,
      verdict: 'exact',
      score: 1,
      places: exact.slice(0, MOST_PLACES).map((found) => placed(found, records)),
    }
  const near = nearest(quote, texts)
  if (near === null || near.score < NEAR)
    return { quote, verdict: 'not-found', score: near?.score ?? 0, places: [] }
  return { quote, verdict: 'near', score: near.score, places: [placed(near, records)] }
}

interface Found extends QuotedText {
  readonly span: Span
}

const folded = new WeakMap<QuotedText, FoldedQuote>()

function foldedText(one: QuotedText): FoldedQuote {
  const known = folded.get(one) ?? foldQuote(one.text)
  folded.set(one, known)
  return known
}

function piecesOf(quote: string): readonly string[] {
  return quote
    .split(/\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u)
    .map((piece) => foldQuote(piece.replace(/^["“„«]|["”»]$/gu, '')).text)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** How far apart the pieces of one quote may stand, in code units. */
const REACH = 1500

function standing(one: QuotedText, pieces: readonly string[]): readonly Found[] {
  const { text, at } = foldedText(one)
  const [first = '', ...rest] = pieces
  const found: Found[] = []
  for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
    let end = from + first.length
    const fits = rest.every((piece) => {
      const next = text.indexOf(piece, end)
      if (next < 0 || next - end > REACH) return false
      end = next + piece.length
      return true
    })
    if (fits && isWhole(text, from, end))
      found.push({ ...one, span: [at[from] ?? 0, (at[end - 1] ?? 0) + 1] })
  }
  return found
}

/** Half a word is no quote. */
function isWhole(text: string, from: number, end: number): boolean {
  const inWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))
  return !(from > 0 && inWord(from)) && !(end < text.length && inWord(end))
}

/** The stretch that has most of the quote's words in order. */
function nearest(quote: string, texts: readonly QuotedText[]): (Found & { readonly score: number }) | null {
  const wanted = wordsOf(quote).map(({ word }) => word)
  if (wanted.length < 4) return null
  let best: (Found & { readonly score: number }) | null = null
  for (const one of texts) {
    const words = wordsOf(one.text)
    for (const from of starts(
      words.map(({ word }) => word),
      wanted,
    )) {
      const window = words.slice(from, from + wanted.length + 4)
      const { score, last } = inOrder(
        wanted,
        window.map(({ word }) => word),
      )
      const [start, end] = [window[0]?.start ?? 0, window[last]?.end ?? 0]
      if (score > (best?.score ?? 0)) best = { ...one, span: [start, end], score }
    }
  }
  return best
}

/** Where two words of the quote stand side by side, moved back to where the quote would begin. */
function starts(words: readonly string[], wanted: readonly string[]): readonly number[] {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < wanted.length; at++) pairs.set(`${wanted[at]} ${wanted[at + 1]}`, at)
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < words.length; at++) {
    const offset = pairs.get(`${words[at]} ${words[at + 1]}`)
    if (offset === undefined) continue
    const start = Math.max(0, at - offset)
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([start]) => start)
}

/** Longest common subsequence as a share of the wanted words, and the position of its last word. */
function inOrder(
  wanted: readonly string[],
  window: readonly string[],
): { readonly score: number; readonly last: number } {
  let row = new Array<number>(window.length + 1).fill(0)
  for (const word of wanted) {
    const next = [0]
    for (const [at, other] of window.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0))
    row = next
  }
  const most = row.at(-1) ?? 0
  return { score: Math.round((most / wanted.length) * 1000) / 1000, last: Math.max(0, row.indexOf(most) - 1) }
}

function placed({ entry, text, span }: Found, records: readonly AnyRecord[]): QuotePlace {
  const here = records.flatMap((record) =>
    record.evidence
      .filter((evidence) => evidence.document === entry.id && spansOverlap(evidence.span, span))
      .map((evidence) => ({ id: record.id, evidence })),
  )
  const first = here[0]?.evidence
  return {
    document: entry.id,
    title: entry.title,
    span,
    quote: text.slice(...span),
    place: first ? placeInWords(first) : '',
    records: [...new Set(here.map(({ id }) => id))],
  }
}
