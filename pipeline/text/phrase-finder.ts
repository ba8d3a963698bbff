import type { Span } from '../model/span.ts'
import { type Candidate, phraseStarts } from './phrase-starts.ts'
import { tokensOf } from './phrase-tokens.ts'

/** A phrase of knowledge/ found in a text, and what it stands for. */
export interface PhraseHit<T> {
  readonly span: Span
  readonly value: T
}

/** Finds many phrases at once: every hit, in the order of the text, longest first where they start together. */
export function phraseFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  flags = 'iu',
): (text: string) => PhraseHit<T>[] {
  const startsAt = phraseStarts(entries, flags)
  return (text) => {
    const hits: PhraseHit<T>[] = []
    const tokens = tokensOf(text)
    for (let at = 0; at < tokens.words.length; at++) {
      const candidates = startsAt(tokens, at)
      if (candidates.length > 0) addHits(hits, text, tokens.starts[at] ?? 0, candidates)
    }
    return hits
  }
}

function addHits<T>(
  hits: PhraseHit<T>[],
  text: string,
  start: number,
  candidates: readonly Candidate<T>[],
): void {
  const here: (PhraseHit<T> & { readonly rank: number })[] = []
  for (const { value, endAt, rank } of candidates) {
    const end = endAt(text, start)
    if (end >= 0) here.push({ span: [start, end], value, rank })
  }
  if (here.length > 1) here.sort((a, b) => b.span[1] - a.span[1] || a.rank - b.rank)
  for (const { span, value } of here) hits.push({ span, value })
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
