import type { Lexicon } from '../model/knowledge.ts'
import type { Section } from '../model/section.ts'
import { weekdayIn } from '../text/dates/weekdays.ts'
import { findDates } from '../text/dates.ts'
import { wordSet } from '../text/word-set.ts'

/** "Thursday" as a heading beside "Agenda", below which stood "Wednesday": the programme goes on with another day. */
export function isNextDay(title: string, before: readonly Section[], lexicon: Lexicon): boolean {
  const last = before.findLast(({ kind }) => kind === 'heading')
  if (last?.role !== 'programme' || !namesDay(last.title, lexicon)) return false
  return namesDay(title, lexicon)
}

function namesDay(title: string, lexicon: Lexicon): boolean {
  const date = findDates(title, lexicon)[0]
  if (!date && weekdayIn(title, lexicon) === null) return false
  const rest = date ? title.slice(0, date.span[0]) + title.slice(date.span[1]) : title
  const weekdays = wordSet(lexicon, 'dates', 'weekdays')
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => weekdays.has(word))
}
