import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { closingDuration } from '../../text/durations.ts'
import { bracketedTime, leadingTime } from '../../text/times.ts'
import { dayHeading } from './days.ts'

/** Whether times, days or lengths tell the entries; where none are printed they are the points of a list. */
export function hasClock(doc: SegmentedDoc): boolean {
  return doc.blocks.some((block) =>
    (block.cells ?? block.lines).some((line) => {
      const words = textAt(doc.text, line).trim()
      const lasting = block.kind !== 'paragraph' && closingDuration(words, doc.lexicon) !== null
      return (
        lasting ||
        leadingTime(words, doc.lexicon) !== null ||
        bracketedTime(words, doc.lexicon) !== null ||
        numberedDay(words, doc)
      )
    }),
  )
}

function numberedDay(words: string, doc: SegmentedDoc): boolean {
  const day = words.length > 60 ? null : dayHeading(words, doc.lexicon)
  return day !== null && (day.weekday === null || day.date === null || day.rest !== '')
}
