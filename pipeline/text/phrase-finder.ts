import type { Span } from '../model/span.ts'
import { perWord, type Word } from './per-word.ts'
import { isPlain, type PhraseEnd, phraseEnd } from './phrase-end.ts'
import { type Tokens, tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

/** A phrase of knowledge/ found in a text, and what it stands for. */
export interface PhraseHit<T> {
  readonly span: Span
  readonly value: T
}

interface Candidate<T> {
  readonly value: T
  readonly endAt: PhraseEnd
  /** Of hits with the same end the one with the lower rank is first. */
  readonly rank: number
}

/** Phrases that begin with the same words: those that end here, and those that go on with one more. */
interface Branch<T> {
  readonly whole: Candidate<T>[]
  readonly next: Map<string, Branch<T>>
}

const PREFIX = 3

/**
 * Finds many phrases at once: every hit, in the order of the text, longest first where they start together.
 * Phrases are kept word by word, or by the first letters where a wildcard follows, so that the time taken hardly grows
 * with their number, even where fifty thousand of them begin alike.
 */
export function phraseFinder<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  flags = 'iu',
): (text: string) => PhraseHit<T>[] {
  const bins = new Map<string, Candidate<T>[]>()
  const root = branch<T>()
  for (const [index, [phrase, value]] of entries.entries()) {
    const words = wordsOf(phrase)
    const bin = binOf(phrase)
    const rank = index + (bin.startsWith('=') ? 0 : (PREFIX + 1 - bin.length) * entries.length)
    const candidate = { value, endAt: phraseEnd(phrase, flags), rank }
    if (words.length > 0) grown(root, words).whole.push(candidate)
    else remember(bins, bin, () => []).push(candidate)
  }
  const startsBy = perWord((lower) => startOf(lower, root, bins))
  return (text) => {
    const hits: PhraseHit<T>[] = []
    const tokens = tokensOf(text)
    for (let at = 0; at < tokens.words.length; at++) {
      const begun = startsBy(tokens.words[at] as Word)
      if (begun === null) continue
      const { any, there } = begun
      const candidates = there ? [...any, ...alongside(there, tokens, at + 1)] : any
      if (candidates.length > 0) addHits(hits, text, tokens.starts[at] ?? 0, candidates)
    }
    return hits
  }
}

/** Phrases that may begin with a word: by its first letters, and those of words alone that go on from it. */
interface Start<T> {
  readonly any: readonly Candidate<T>[]
  readonly there: Branch<T> | undefined
}

function startOf<T>(
  lower: string,
  root: Branch<T>,
  bins: ReadonlyMap<string, readonly Candidate<T>[]>,
): Start<T> | null {
  const any = begunBy(lower, bins)
  const there = root.next.get(lower)
  return any.length > 0 || there ? { any, there } : null
}

/** The phrases of words alone whose words stand from a token on. */
function* alongside<T>(from: Branch<T>, tokens: Tokens, next: number): Generator<Candidate<T>> {
  let at: Branch<T> | undefined = from
  for (let index = next; at; index++) {
    yield* at.whole
    at = at.next.size > 0 ? at.next.get(tokens.words[index]?.lower ?? '') : undefined
  }
}

function branch<T>(): Branch<T> {
  return { whole: [], next: new Map() }
}

function grown<T>(root: Branch<T>, words: readonly string[]): Branch<T> {
  return words.reduce((at, word) => remember(at.next, word, branch<T>), root)
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

/** The words of a phrase that is nothing but words; none of others, which only a pattern can tell. */
function wordsOf(phrase: string): readonly string[] {
  return isPlain(phrase) && /^[\p{L}\p{N}]/u.test(phrase)
    ? tokensOf(phrase).words.map(({ lower }) => lower)
    : []
}

/** "=word" for a phrase that begins with a whole word, else the letters before the wildcard. */
function binOf(phrase: string): string {
  const first = /^\^?\s*([\p{L}\p{N}]*)([*?]?)/u.exec(phrase)
  const letters = (first?.[1] ?? '').toLowerCase()
  return first?.[2] || letters === '' ? letters.slice(0, PREFIX) : `=${letters}`
}

/** Phrases that may begin with `word` beside those of words alone: by the whole word, then by its first letters. */
function begunBy<T>(
  word: string,
  bins: ReadonlyMap<string, readonly Candidate<T>[]>,
): readonly Candidate<T>[] {
  const found = [...(bins.get(`=${word}`) ?? [])]
  for (let length = Math.min(PREFIX, word.length); length >= 0; length--)
    found.push(...(bins.get(word.slice(0, length)) ?? []))
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
