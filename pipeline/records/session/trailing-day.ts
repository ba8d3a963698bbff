import type { Lexicon } from '../../model/knowledge.ts'
import { weekdays } from '../../text/dates/weekdays.ts'
import { dayHeading } from './days.ts'

/** Where a day's name in capitals or with a number, closed by a colon, begins at the end of other words. */
export function trailingDay(words: string, lexicon: Lexicon): number | null {
  const match = /\s(\p{Lu}{3,}|\p{Lu}\p{L}+ \d)\s*:\s*$/u.exec(words)
  const name = match?.[1]?.toLowerCase() ?? ''
  if (!match || dayHeading(match[1] ?? '', lexicon) === null) return null
  return weekdays(lexicon).includes(name)
    ? /\p{Lu}{3,}/u.test(match[1] ?? '')
      ? match.index + 1
      : null
    : match.index + 1
}
