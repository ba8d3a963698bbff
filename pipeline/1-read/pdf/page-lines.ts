import { greatest, least } from '../../text/extremes.ts'
import type { Word } from './engine.ts'
import { type Line, lineOf, sideBySide } from './lines.ts'
import { withLettersJoined } from './spread-letters.ts'
import { withTouchingJoined } from './touching-lines.ts'

/** The gap that ends a line, in ems: wider than a word space, narrower than a gutter. */
const lineGap = 1.2
/** What a word space may grow to where all others in the line have grown as well. */
const stretchedGap = 2
/** No justified line has wider gaps than this. */
const widestGap = 5

/** The lines of a page in the order of the content stream. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let to = 1; to <= words.length; to++) {
    const [last, word] = [words[to - 1], words[to]]
    if (last && word && follows(last, word)) continue
    const chain = withLettersJoined(words.slice(from, to))
    for (const part of atWideGaps(chain)) lines.push(lineOf(part, lines.length))
    from = to
  }
  return withTouchingJoined(lines)
}

/** Cuts a chain of words at wide gaps, unless it is justified text in which all gaps are wide, or tagged as one cell. */
function atWideGaps(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words[0]?.cell || !hasWideGap(words)) return [words]
  const gaps = gapsOf(words)
  const stretched = isStretched(words)
  const out: Word[][] = []
  words.forEach((word, i) => {
    const gap = gaps[i - 1] ?? 0
    if (i === 0 || (gap > lineGap && !stretched)) out.push([word])
    else out.at(-1)?.push(word)
  })
  return out
}

/** Whether the spaces between words are wide and all alike, as in a justified line of a narrow column: what is so even is no row of a table. */
export function isStretched(words: readonly Word[]): boolean {
  const wordGaps = gapsOf(words).filter((_, i) => words[i + 1]?.spaced)
  const evenness = greatest(wordGaps) / least(wordGaps)
  return (
    (wordGaps.length >= 3 && evenness < 1.5 && greatest(wordGaps) < stretchedGap) ||
    (wordGaps.length >= 2 && evenness < 1.04)
  )
}

/** In ems. */
function gapsOf(words: readonly Word[]): readonly number[] {
  return words.slice(1).map((word, i) => (word.left - (words[i]?.right ?? 0)) / word.size)
}

function hasWideGap(words: readonly Word[]): boolean {
  let end = Infinity
  for (const word of words) {
    if ((word.left - end) / word.size > lineGap) return true
    end = word.right
  }
  return false
}

function follows(last: Word, word: Word): boolean {
  if (word.cell !== last.cell) return false
  const size = Math.max(last.size, word.size)
  const gap = word.left - last.right
  const level = Math.abs(word.base - last.base) < size * 0.2 || (sideBySide(last, word) && gap < size * 0.6)
  return level && gap < size * widestGap && gap > -size * 0.6
}
