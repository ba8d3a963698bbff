/** Small, because the segmenter's time for a boundary grows with the length of what it was given. */
const pieceSize = 1 << 10

const runTogether = /\.(?=\p{Lu}(?:\p{Ll}[\p{L}’'-]*)?[\s,])/gu

/**
 * Offsets where a sentence may begin, in order: where Unicode's rules (UAX 29) put a boundary, and after a full stop that
 * lacks its space ("the plan.Then").
 */
export function candidateBreaks(text: string, language: string): readonly number[] {
  const breaks = segmenterBreaks(text, language)
  for (const match of text.matchAll(runTogether)) breaks.push(match.index + 1)
  return [...new Set(breaks)].sort((a, b) => a - b)
}

/**
 * The segmenter sees a piece at a time. Its rules never look back past a boundary, so each piece begins at the last
 * boundary of the one before, and the result is that of the whole text.
 */
function segmenterBreaks(text: string, language: string): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const breaks: number[] = []
  let from = 0
  let size = pieceSize
  while (from < text.length) {
    const piece = text.slice(from, from + size)
    const whole = from + piece.length === text.length
    let last = 0
    for (const { index } of segmenter.segment(piece)) {
      if (last > 0) breaks.push(from + last)
      last = index
    }
    if (whole) {
      if (last > 0) breaks.push(from + last)
      return breaks
    }
    if (last === 0) size *= 2
    else {
      breaks.push(from + last)
      from += last
      size = pieceSize
    }
  }
  return breaks
}
