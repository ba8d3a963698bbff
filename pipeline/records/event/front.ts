import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { patternOf } from '../../text/phrases.ts'
import { leadingTime } from '../../text/times.ts'

/** A line or a sentence near the beginning of a document; `at`: the index of its block. */
export interface FrontLine {
  readonly span: Span
  /** White space folded. */
  readonly text: string
  readonly at: number
}

const depth = 16
/** "📅 Date: …": pictures before a label say what it says. */
const pictures = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*)+/u
const longest = 240

/** The short lines at the head of a document, before its first entry of a programme: there it says what met, when and where. */
export function frontLines(doc: SegmentedDoc): readonly FrontLine[] {
  const firstTimed = doc.blocks
    .slice(0, depth)
    .findIndex((block) => leadingTime(textAt(doc.text, block.span), doc.lexicon) !== null)
  const end = Math.min(depth, firstTimed < 0 ? depth : firstTimed + 1)
  const lines = doc.blocks.slice(0, end).flatMap((block, at) =>
    block.kind === 'note' || block.kind === 'row'
      ? []
      : block.lines.map((span) => ({
          span,
          text: foldSpace(textAt(doc.text, span)).replace(pictures, ''),
          at,
        })),
  )
  return lines.filter(
    ({ text }) =>
      text.length > 0 &&
      text.length <= longest &&
      (patternOf(doc.lexicon, 'events', 'date-labels').test(text) ||
        !patternOf(doc.lexicon, 'genres', 'published').test(text.slice(0, 40))),
  )
}

/** Sentences near the beginning that say that people met, with where they stand. */
export function meetingSentences(doc: SegmentedDoc): readonly FrontLine[] {
  return (
    doc.sentences
      .filter(({ block }) => block < 40)
      // Communiqués say in one long sentence who met, where and when, and then all that was on their minds.
      .map(({ span, block }) => ({ span, text: foldSpace(textAt(doc.text, span)).slice(0, 700), at: block }))
      .filter(
        ({ text }) =>
          patternOf(doc.lexicon, 'events', 'event-verbs').test(text) &&
          !patternOf(doc.lexicon, 'events', 'other-meetings').test(text),
      )
  )
}
