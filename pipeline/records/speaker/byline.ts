import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import type { PersonMention } from '../../text/people.ts'
import { givenKnown } from './candidate.ts'

/** Names and nothing else, just below the title. One name alone signs it where the day is printed below. */
export function isByline(
  doc: SegmentedDoc,
  at: number,
  line: Span,
  people: readonly PersonMention[],
): boolean {
  const covered = people.reduce((sum, { span }) => sum + span[1] - span[0], 0)
  const sure =
    people.length > 1 ||
    people.some(({ honorific, confidence }) => honorific !== null || confidence > 0.9) ||
    (people.some(({ confidence }) => confidence > (at <= 1 ? likely : givenKnown)) &&
      (isDayBelow(doc, line) || isDayAbove(doc, line))) ||
    // Below the title of a deck stands who gives it.
    (people.some(({ confidence }) => confidence > givenKnown) && isOnTitleSlide(doc, at))
  return at <= 5 && sure && line[1] - line[0] - covered <= 6 * people.length
}

/** The slide that the title stands on, where hardly anything else does. */
function isOnTitleSlide({ blocks, genre }: SegmentedDoc, at: number): boolean {
  const slide = blocks[at]?.place.slide
  return genre === 'slides' && at > 0 && slide === blocks[0]?.place.slide && blocks[5]?.place.slide !== slide
}

/** Between the title and a day two words in capitals are as good. */
const likely = 0.5

/** Whether the next line is a day and no more. */
function isDayBelow({ text, lexicon }: SegmentedDoc, line: Span): boolean {
  return isDay(
    text
      .slice(line[1], line[1] + 60)
      .trim()
      .split('\n')[0] ?? '',
    lexicon,
  )
}

/** Whether the line right before, with none left blank between, is one. */
function isDayAbove({ text, lexicon }: SegmentedDoc, line: Span): boolean {
  const above = text.slice(Math.max(0, line[0] - 60), line[0])
  return !/\n\s*\n\s*$/u.test(above) && isDay(above.trim().split('\n').at(-1) ?? '', lexicon)
}

function isDay(words: string, lexicon: Lexicon): boolean {
  return findDates(words, lexicon).some(({ span }) => span[1] - span[0] >= words.length * 0.8)
}
