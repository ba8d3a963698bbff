import type { Block } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { isCity } from '../text/cities.ts'
import { findDates } from '../text/dates.ts'
import { foldSpace } from '../text/fold.ts'
import { isPlace } from '../text/organisations/run-part.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { leadingTime } from '../text/times.ts'
import { isDateLine } from './date-line.ts'
import { isNames } from './is-names.ts'
import { withoutBars } from './title-edges.ts'

/** A title stands among the first blocks, above the first entry of a programme and the first paragraph of prose. */
const depth = 14
/** A paragraph with a longer line is prose. */
export const prose = 240

/** The blocks among which a title stands. */
export function front(doc: CleanDoc, lexicon: Lexicon): readonly Block[] {
  const timed = doc.blocks
    .slice(0, depth)
    .findIndex((block) => untimed(doc, block, lexicon).length < block.lines.length)
  const end = timed < 0 ? depth : timed + 1
  const firstProse = doc.blocks.findIndex(
    (block) =>
      block.kind === 'paragraph' && printedIn(doc, block, lexicon).some((span) => span[1] - span[0] > prose),
  )
  return doc.blocks.slice(0, Math.min(end, firstProse < 0 ? depth : Math.max(1, firstProse)))
}

/** A letterhead of many lines, or of three with a date or the name of a part among them, is no one title: each of its lines may be. */
export function printedIn(doc: CleanDoc, block: Block, lexicon: Lexicon): readonly Span[] {
  if (block.kind === 'paragraph' && block.lines.length === 2 && isApart(doc, block.lines[1], lexicon))
    return block.lines
  if (block.kind !== 'paragraph' || block.lines.length < 3) return [withoutBars(doc.text, block.span)]
  const lines = untimed(doc, block, lexicon).map((line) => withoutBars(doc.text, line))
  if (lines.length > 3 || lines.length < block.lines.length) return lines
  const texts = block.lines.map((line) => foldSpace(textAt(doc.text, line)))
  const apart = texts.some(
    (text) => isDateLine(text, lexicon) || (text.split(' ').length <= 2 && keyFor(lexicon, 'roles', text)),
  )
  return apart ? block.lines : [block.span]
}

/** A line that says when or who below a title. */
function isApart({ text }: CleanDoc, line: Span | undefined, lexicon: Lexicon): boolean {
  const words = line ? foldSpace(textAt(text, line)) : ''
  return isDateLine(words, lexicon) || isNames(words, lexicon) || isWhereAndWhen(words, lexicon)
}

/** "Hotel Baltic, Riga, Latvia, 3 - 4 November 2022": a place, and the days behind it. */
function isWhereAndWhen(words: string, lexicon: Lexicon): boolean {
  const date = findDates(words, lexicon).at(-1)
  if (!date || date.span[1] < words.length - 1) return false
  const parts = words
    .slice(0, date.span[0])
    .split(',')
    .map((part) => part.trim())
  return parts.length > 1 && parts.some((part) => isPlace(part, lexicon) || isCity(part, lexicon))
}

/** The lines of a block above its first that begins with a time. */
function untimed(doc: CleanDoc, { lines }: Block, lexicon: Lexicon): readonly Span[] {
  const first = lines.findIndex((line) => leadingTime(textAt(doc.text, line), lexicon) !== null)
  return first < 0 ? lines : lines.slice(0, first)
}
