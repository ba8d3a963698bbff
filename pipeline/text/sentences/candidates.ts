import { matchesOf } from '../matches.ts'
import { remember } from '../remember.ts'

/** Made once a language: making one takes longer than most sentences take it. */
const segmenters = new Map<string, Intl.Segmenter>()

/** Small, because the segmenter's time for a boundary grows with the length of what it was given. */
const pieceSize = 1 << 10
const lookAhead = 1 << 7

const runTogether = /\.(?=\p{Lu}(?:\p{Ll}[\p{L}’'-]*)?[\s,])/gu

/** Anything but what certainly ends no sentence: to ask the segmenter takes far longer than most lines are worth. */
const mayBreak = /[^\p{L}\p{M}\p{N} ,:()'"’“”–—/&%-]/u

/**
 * Offsets where a sentence may begin, in order: where Unicode's rules (UAX 29) put a boundary, and after a full stop that
 * lacks its space ("the plan.Then").
 */
export function candidateBreaks(text: string, language: string): readonly number[] {
  if (!mayBreak.test(text.slice(0, -1))) return []
  const breaks = segmenterBreaks(text, language)
  for (const match of matchesOf(runTogether, text)) breaks.push(match.index + 1)
  return [...new Set(breaks)].sort((a, b) => a - b)
}

/**
 * The segmenter sees a piece at a time. Its rules never look back past a boundary, so each piece begins at a boundary of the
 * one before; they do look ahead for a letter, so the end of a piece is left to the next.
 */
function segmenterBreaks(text: string, language: string): number[] {
  const segmenter = remember(
    segmenters,
    language,
    () => new Intl.Segmenter(language, { granularity: 'sentence' }),
  )
  const breaks: number[] = []
  let from = 0
  let size = pieceSize
  while (from < text.length) {
    const piece = text.slice(from, from + size)
    const whole = from + piece.length === text.length
    const trusted = whole ? piece.length : piece.length - lookAhead
    const found = Array.from(segmenter.segment(piece), ({ index }) => index).filter(
      (at) => at > 0 && at <= trusted,
    )
    for (const at of found) breaks.push(from + at)
    if (whole) return breaks
    from += found.at(-1) ?? 0
    size = found.length > 0 ? pieceSize : size * 2
  }
  return breaks
}
