import type { DocumentEntry } from '../model/base.ts'
import type { Span } from '../model/span.ts'
import { type FoldedQuote, foldQuote } from '../text/quotes.ts'
import { remember } from '../text/remember.ts'

/** A text in which quotes are looked up, and the document it is of. */
export interface QuotedText {
  readonly entry: DocumentEntry
  readonly text: string
}

/** Where a quote stands in a text. */
export interface Found extends QuotedText {
  readonly span: Span
}

/** How far apart the pieces of one quote may stand, in code units. */
const REACH = 1500

/** All places of a text where the pieces of a quote stand in order, near each other and as whole words. */
export function standing(one: QuotedText, pieces: readonly string[]): readonly Found[] {
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

/** What stands between the ellipses of a quote, folded as texts are for comparing; empty where it has no word. */
export function piecesOf(quote: string): readonly string[] {
  return quote
    .split(/\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u)
    .map((piece) => foldQuote(piece.replace(/^["“„«]|["”»]$/gu, '')).text)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

/** Half a word is no quote. */
function isWhole(text: string, from: number, end: number): boolean {
  const inWord = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))
  return !(from > 0 && inWord(from)) && !(end < text.length && inWord(end))
}

const folded = new WeakMap<QuotedText, FoldedQuote>()

function foldedText(one: QuotedText): FoldedQuote {
  return remember(folded, one, () => foldQuote(one.text))
}
