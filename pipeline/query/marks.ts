import type { Span } from '../model/span.ts'
import { phrasesIn, type Stemmed } from './card-words.ts'

/** Stretches of a text to highlight, in order, never overlapping: wanted words by stem, and whole phrases. */
export function marksIn(
  words: readonly Stemmed[],
  stems: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): readonly Span[] {
  const spans: Span[] = words.filter(({ stem }) => stems.has(stem)).map(({ start, end }) => [start, end])
  for (const phrase of phrases)
    for (const at of phrasesIn(words, phrase))
      spans.push([words[at]?.start ?? 0, words[at + phrase.length - 1]?.end ?? 0])
  return merged(spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (!last || span[0] >= last[1]) result.push(span)
    else if (span[1] > last[1]) result[result.length - 1] = [last[0], span[1]]
  }
  return result
}
