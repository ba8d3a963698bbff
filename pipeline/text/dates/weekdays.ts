import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../phrases.ts'

/** Full names in lower case, Monday to Sunday; the list has short forms behind them. */
export function weekdays(lexicon: Lexicon): readonly string[] {
  return listOf(lexicon, 'dates', 'weekdays')
    .slice(0, 7)
    .map((name) => name.toLowerCase())
}

/** The first day of the week that a text names in full: 0 for Monday to 6 for Sunday; null where it names none. */
export function weekdayIn(text: string, lexicon: Lexicon): number | null {
  const lower = text.toLowerCase()
  const index = weekdays(lexicon).findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(lower),
  )
  return index < 0 ? null : index
}
