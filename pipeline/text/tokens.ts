import type { Span } from '../model/span.ts'
import { matchesOf } from './matches.ts'

/** A word in lower case, accents kept, with its place. */
export interface Token {
  readonly word: string
  readonly span: Span
}

const dotted = '(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,10}'
const number = '\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{M}])'
const letters = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’‐‑-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*"
const token = new RegExp(`${dotted}|${number}|${letters}`, 'gu')

/** The words and numbers of a text in order; "U.S.", "post-conflict", "people's" and "1,500" are one each. */
export function wordsOf(text: string): readonly Token[] {
  return matchesOf(token, text).map((match) => ({
    word: match[0].toLowerCase(),
    span: [match.index, match.index + match[0].length],
  }))
}

/** The same words without their places. */
export function wordsIn(text: string): readonly string[] {
  return text.match(token)?.map((word) => word.toLowerCase()) ?? []
}

/** The words that a hyphen joins, or the word itself: "post-conflict" is "post" and "conflict". */
export function partsOf(word: string): readonly string[] {
  return word.split(/[‐‑-]/u)
}
