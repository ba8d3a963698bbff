import type { SegmentedDoc } from '../../model/doc.ts'
import { findDuration } from '../../text/durations.ts'
import { patternOf } from '../../text/phrases.ts'

/** A line that is nothing but a length of time, in minutes; 0 where it is one in words; null for other lines. */
export function durationLine(text: string, doc: SegmentedDoc): number | null {
  if (text.length > 40) return null
  const found = findDuration(text, doc.lexicon)
  const without = found ? text.slice(0, found.span[0]) + text.slice(found.span[1]) : text
  const bare = without.replace(patternOf(doc.lexicon, 'sessions', 'vague-durations', 'giu'), '')
  return bare.length < text.length && !/\p{L}/u.test(bare) ? (found?.minutes ?? 0) : null
}

/** The minutes that a bracket at the end of some words gives: "Introductions (10 minutes)"; null where none does. */
export function durationIn(text: string, doc: SegmentedDoc): number | null {
  const bracket = closingBracket.exec(text)
  return bracket ? durationLine(bracket[1] ?? '', doc) || null : null
}

/** The words before such a bracket; all of them where there is none. */
export function withoutDuration(text: string, doc: SegmentedDoc): string {
  const bracket = closingBracket.exec(text)
  return bracket && durationLine(bracket[1] ?? '', doc) !== null ? text.slice(0, bracket.index) : text
}

const closingBracket = /\s*[([]([^()[\]]{2,24})[)\]]\s*$/u
