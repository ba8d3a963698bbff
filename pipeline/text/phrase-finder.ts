import type { Span } from '../model/span.ts'
import { phraseSource } from './phrases.ts'

/** A phrase of knowledge/ found in a text, and what it stands for. */
export interface PhraseHit<T> {
  readonly span: Span
  readonly value: T
}

interface Candidate<T> {
  readonly pattern: RegExp
  readonly value: T
}

const WORD = /[\p{L}\p{N}]+/gu
const PREFIX = 3

/**
 * Finds many phrases at once: every hit, in the order of the text, longest first where they start together.
 * Phrases are kept by their first letters, so that the time taken hardly grows with their number.
 */
export function phraseFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  flags = 'iu',
): (text: string) => PhraseHit<T>[] {
  const byPrefix = new Map<string, Candidate<T>[]>()
  for (const [phrase, value] of entries) {
    const prefix = literalPrefix(phrase)
    const candidates = byPrefix.get(prefix) ?? []
    candidates.push({ pattern: new RegExp(phraseSource(phrase), `${flags}y`), value })
    byPrefix.set(prefix, candidates)
  }
  return (text) => {
    const hits: PhraseHit<T>[] = []
    for (const word of text.matchAll(WORD)) hits.push(...hitsAt(text, word.index, word[0], byPrefix))
    return hits
  }
}

function hitsAt<T>(
  text: string,
  start: number,
  word: string,
  byPrefix: ReadonlyMap<string, readonly Candidate<T>[]>,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  const letters = word.slice(0, PREFIX).toLowerCase()
  for (let length = letters.length; length >= 0; length--) {
    for (const { pattern, value } of byPrefix.get(letters.slice(0, length)) ?? []) {
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (match) hits.push({ span: [start, start + match[0].length], value })
    }
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => b.span[1] - a.span[1])
}

function literalPrefix(phrase: string): string {
  const first = /^\^?\s*([\p{L}\p{N}]*)(.?)/u.exec(phrase)
  const letters = first?.[1] ?? ''
  return letters.slice(0, PREFIX).toLowerCase()
}

/** Of overlapping hits the one that starts first, and of those that start together the longest. */
export function withoutOverlaps<T>(hits: readonly PhraseHit<T>[]): PhraseHit<T>[] {
  const kept: PhraseHit<T>[] = []
  let end = -1
  for (const hit of hits) {
    if (hit.span[0] < end) continue
    kept.push(hit)
    end = hit.span[1]
  }
  return kept
}
