import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { weekdayIn } from '../text/dates/weekdays.ts'
import { findDates } from '../text/dates.ts'

/** Longer headings say more than which day it is. */
const longest = 50
/** One heading may tell when something was. */
const fewest = 2

/** Whether a document heads its parts by days, each with its date: "Wednesday 29 March" above "Thursday 30 March". */
export function isHeadedByDays(doc: CleanDoc, lexicon: Lexicon): boolean {
  const days = doc.blocks.filter(({ kind, span }) => {
    const words = kind === 'heading' ? textAt(doc.text, span) : ''
    return words !== '' && words.length <= longest && isDay(words, lexicon)
  })
  return days.length >= fewest
}

function isDay(words: string, lexicon: Lexicon): boolean {
  return (
    weekdayIn(words, lexicon) !== null &&
    findDates(words, lexicon).some(({ start }) => /\d{2}-\d{2}$/u.test(start))
  )
}
