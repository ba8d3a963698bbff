import type { Span } from '../model/span.ts'
import { type PhraseEnd, phraseEnd } from './phrase-end.ts'
import { tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

/** A phrase of knowledge/ found in a text, and what it stands for. */
export interface PhraseHit<T> {
  readonly span: Span
  readonly value: T
}

interface Candidate<T> {
  readonly value: T
  readonly endAt: PhraseEnd
}

const PREFIX = 3
/** So many words: texts have few different ones. */
const keptWords = 20_000

/**
 * Finds many phrases at once: every hit, in the order of the text, longest first where they start together.
 * Phrases are kept by their first word, or its first letters where a wildcard follows, so that the time taken hardly grows
 * with their number.
 */
export function phraseFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  flags = 'iu',
): (text: string) => PhraseHit<T>[] {
  const bins = new Map<string, Candidate<T>[]>()
  for (const [phrase, value] of entries) {
    const bin = binOf(phrase)
    const candidates = bins.get(bin) ?? []
    candidates.push({ value, endAt: phraseEnd(phrase, flags) })
    bins.set(bin, candidates)
  }
  const startedBy = new Map<string, readonly Candidate<T>[]>()
  return (text) => {
    const hits: PhraseHit<T>[] = []
    if (startedBy.size >= keptWords) startedBy.clear()
    for (const { start, lower } of tokensOf(text)) {
      const candidates = remember(startedBy, lower, () => candidatesFor(lower, bins))
      if (candidates.length > 0) hits.push(...hitsAt(text, start, candidates))
    }
    return hits
  }
}

function hitsAt<T>(text: string, start: number, candidates: readonly Candidate<T>[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  for (const candidate of candidates) {
    const end = candidate.endAt(text, start)
    if (end >= 0) hits.push({ span: [start, end], value: candidate.value })
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => b.span[1] - a.span[1])
}

/** "=word" for a phrase that begins with a whole word, else the letters before the wildcard. */
function binOf(phrase: string): string {
  const first = /^\^?\s*([\p{L}\p{N}]*)([*?]?)/u.exec(phrase)
  const letters = (first?.[1] ?? '').toLowerCase()
  return first?.[2] || letters === '' ? letters.slice(0, PREFIX) : `=${letters}`
}

/** Phrases that may begin with `word`: those of the whole word, then those of its first letters, longest first. */
function candidatesFor<T>(
  word: string,
  bins: ReadonlyMap<string, readonly Candidate<T>[]>,
): readonly Candidate<T>[] {
  let found: readonly Candidate<T>[] = bins.get(`=${word}`) ?? []
  for (let length = Math.min(PREFIX, word.length); length >= 0; length--) {
    const begun = bins.get(word.slice(0, length))
    if (begun) found = found.length > 0 ? [...found, ...begun] : begun
  }
  return found
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
