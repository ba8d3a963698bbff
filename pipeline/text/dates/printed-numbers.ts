import type { PartialDate } from './calendar.ts'
import type { FormContext, Groups } from './form.ts'
import { monthNumber } from './pieces.ts'

/** The date whose year, month and day stand in the groups of this index, the month as a word. */
export function dateOf(groups: Groups, index: string, { lexicon }: FormContext): PartialDate {
  const month = monthNumber(lexicon, groups[`m${index}`] ?? '')
  return { ...numbersOf(groups, index), ...(month !== undefined && { month }) }
}

/** The year and the day that stand in the groups of this index. */
export function numbersOf(groups: Groups, index: string): PartialDate {
  const year = groups[`y${index}`]
  const day = groups[`d${index}`]
  return { ...(year && { year: fullYear(year) }), ...(day && { day: Number(day) }) }
}

/** Two figures of a year as people mean them: 69 and less is this century's. */
export function fullYear(figures: string): number {
  const value = Number(figures)
  if (figures.length !== 2) return value
  return value < 70 ? 2000 + value : 1900 + value
}
