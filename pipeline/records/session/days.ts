import type { Lexicon } from '../../model/knowledge.ts'
import { weekdayIn } from '../../text/dates/weekdays.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'
import { leadingTime } from '../../text/times.ts'
import { numberNamed, numberSource } from './numbers.ts'

/** What a day's heading says: its number, its weekday, its date, the session it opens with. */
export interface DayHeading {
  readonly ordinal: number | null
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number | null
  readonly date: DateMention | null
  /** "Day 1 - session 2": the words of a label behind the day. */
  readonly rest: string
}

/** The day that a line heads: "Day 1:", "Day 2 – Thursday 15 September", "FRIDAY:", "May 29, 2019"; null for any other line. */
export function dayHeading(text: string, lexicon: Lexicon): DayHeading | null {
  if (text.length > longestTheme) return null
  // "Friday, July 26 (all times UTC+9:30)": an aside behind the day.
  const head = headOf(text, lexicon) ?? (text.endsWith(')') ? headOf(text.replace(aside, ''), lexicon) : null)
  const isSure = head !== null && head.ordinal !== null && head.date !== null
  return isSure || text.length <= longest ? head : null
}

/** A longer line says more than a day, unless it begins with both its date and its number. */
const longest = 120
const longestTheme = 240

/** A bracket at the end, perhaps with another in it. */
const aside = /\s*\((?:[^()]|\([^()]*\))*\)$/u

function headOf(text: string, lexicon: Lexicon): DayHeading | null {
  const weekday = weekdayIn(text, lexicon)
  const date =
    findDates(text, lexicon).find(
      (mention) =>
        /\d{2}$/u.test(mention.start) && mention.start.split('-').length >= 3 && mention.end === null,
    ) ?? null
  const numbered = numberedDay(lexicon).exec(text)
  // "20 August - Day 1: Arrival": the date may stand before the number.
  const dated = date?.span[0] === 0 ? /^\s*[-–—:,]\s*/u.exec(text.slice(date.span[1])) : null
  if (!numbered && date && dated) {
    const head = headOf(text.slice(date.span[1] + dated[0].length), lexicon)
    if (head?.ordinal) return { ...head, weekday: head.weekday ?? weekday, date }
  }
  // "Día 25 de enero de 2016": the number is that of the month, where the date begins with it.
  if (numbered && date && date.span[0] < numbered[0].length && !/\p{L}/u.test(text.slice(date.span[1])))
    return { ordinal: null, weekday, date, rest: '' }
  if (date?.span[0] === 0 && partOfDay(lexicon).test(text.slice(date.span[1])))
    return { ordinal: null, weekday, date, rest: '' }
  if (numbered) {
    const ordinal = numberNamed(numbered[1] ?? numbered[2] ?? '', lexicon)
    const rest = text.slice(numbered[0].length)
    // "Day 1-5: Kick-off" heads the days, and is none of them.
    if (/^\s?[-–]\s?\d{1,2}(?!\d|\s?[-–./])/u.test(rest) && date === null) return null
    const marked =
      rest === '' ||
      /^\s*[:–—,.(|/-]/u.test(rest) ||
      leadingTime(rest.replace(halfDay(lexicon), ''), lexicon) !== null ||
      (date !== null &&
        text.indexOf(rest.trim()) >= 0 &&
        rest.trim().length <= date.span[1] - date.span[0] + 14)
    return ordinal !== null && marked
      ? { ordinal, weekday, date, rest: rest.replace(/^[\s:–—,.(|/-]+/u, '') }
      : null
  }
  const bare = restWithout(text, date, lexicon)
  const few =
    date !== null && weekday !== null && text.length < 60 && (bare.match(/\p{L}+/gu) ?? []).length <= 2
  return (date !== null || weekday !== null) && (few || !/\p{L}/u.test(bare))
    ? { ordinal: null, weekday, date, rest: '' }
    : null
}

/** "6 October, afternoon – Tides of the north": what that part of the day is about. */
const partOfDay = perLexicon(
  (lexicon) => new RegExp(`^,?\\s+${grammarSource(lexicon, 'day-parts', 'sessions')}\\s*[-–—:]\\s+\\S`, 'iu'),
)

/** "Day 1 PM 12:30-5:00": which half of the day. */
const halfDay = perLexicon((lexicon) => {
  const half = ['am', 'pm'].map((key) => grammarSource(lexicon, key, 'times')).join('|')
  return new RegExp(`^\\s+(?:(?:${half})\\s+)?`, 'u')
})

const numberedDay = perLexicon((lexicon) => {
  const words = anyPhraseSource(listOf(lexicon, 'sessions', 'day-words'))
  const number = numberSource(lexicon)
  return new RegExp(
    `^(?:${grammarSource(lexicon, 'definite')}\\s*)?(?:(?:${words})\\s+(${number})|(${number})\\s+(?:${words}))(?![\\p{L}\\p{N}])`,
    'iu',
  )
})

function restWithout(text: string, date: DateMention | null, lexicon: Lexicon): string {
  const without = date ? text.slice(0, date.span[0]) + text.slice(date.span[1]) : text
  return without.replace(weekdayNames(lexicon), '')
}

const weekdayNames = perLexicon(
  (lexicon) =>
    new RegExp(`(?<!\\p{L})(?:${listOf(lexicon, 'dates', 'weekdays').join('|')})(?!\\p{L})`, 'giu'),
)
