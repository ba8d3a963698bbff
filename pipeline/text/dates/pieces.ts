import type { Lexicon } from '../../model/knowledge.ts'
import { escaped } from '../escaped.ts'
import { perLexicon } from '../per-lexicon.ts'
import { listOf } from '../phrases.ts'

/** Sources of patterns that dates are printed with. A date runs over a line end only after a word of it: "1st\nMay\n2012". */
export interface Pieces {
  readonly of: string
  readonly and: string
  readonly dash: string
  readonly weekday: string
  readonly weekdayNeeded: string
  readonly ordinal: string
  readonly notNumbered: string
  readonly notNumberedYear: string
  readonly notCounted: string
  /** Between a day and its month. */
  readonly gap: string
  /** Between a month and its year. */
  readonly yearGap: string
  readonly day: (name: string) => string
  /** The names of all months. */
  readonly monthWords: string
  readonly month: (name: string) => string
  readonly year: (name: string) => string
  readonly words: (...keys: string[]) => string
}

export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'
const spaces = '[^\\S\\n]{1,4}'
/** Two figures at most: a day, or a year in short. */
export const shortNumber = '(?<!\\d)\\d{1,2}(?!\\d)'
export const twoShortNumbers = `${shortNumber}[^]*?${shortNumber}`
export const fullYearNumber = '(?:1[89]|20)\\d\\d'
export const maybeSpaces = '[^\\S\\n]{0,4}'
export const twoMonths = ({ monthWords }: Pieces): string => `${monthWords}[^]*?${monthWords}`
export const hyphen = '[-‐‑–—−]'

export function piecesOf(lexicon: Lexicon): Pieces {
  const words = (...keys: string[]) => alternatives(keys.flatMap((key) => listOf(lexicon, 'dates', key)))
  const monthWords = words(...monthKeys)
  const article = `(?:${words('the')}${spaces})?`
  const weekdayNeeded = `${words('weekdays')}\\.?,?${spaces}${article}`
  const ordinal = `(?:[^\\S\\n]?${words('ordinals')}${wordEnd})`
  return {
    of: words('of'),
    and: `(?:${maybeSpaces}[/&+]${maybeSpaces}|,?${spaces}${words('and')}${spaces})`,
    dash: `(?:${maybeSpaces}${hyphen}{1,2}${maybeSpaces}|${spaces}${words('to')}${spaces})`,
    weekday: `(?:${weekdayNeeded})?`,
    weekdayNeeded,
    ordinal,
    notNumbered: `(?<!${words('numbered', 'numbered-days')}[.:]?${spaces})`,
    notNumberedYear: `(?<!${words('numbered')}[.:]?${spaces})`,
    notCounted: `(?!${maybeSpaces}${hyphen}?(?:%|[€$£]|${words('counted')}${wordEnd}))`,
    gap: `(?:${spaces}${words('of')}${spaces}|(?<=\\p{L})\\s{1,4}|${maybeSpaces})`,
    yearGap: `(?:,?\\s{1,3}(?:${words('of')}${spaces})?|,)`,
    day: (name) => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?![\\d])${ordinal}?`,
    monthWords,
    month: (name) => `(?<${name}>${monthWords})(?!\\p{L})\\.?`,
    year: (name) => `(?<${name}>(?:19|20)\\d\\d|${longAgo(words('of'))})(?!\\d)`,
    words,
  }
}

/**
 * A year of the nineteenth century behind its month. Before 1860 it might be an hour ("12 May 1830 Dinner"): on the line of its
 * month, a minute at which nobody begins tells, or a comma or "of" before it and nothing behind.
 */
function longAgo(of: string): string {
  const ends = `(?=${maybeSpaces}(?:$|\\n|[.;)](?!\\d)))`
  return `18[6-9]\\d|(?<!\\n[^\\S\\n]?)18[0-5](?:[1-46-9]|(?<=(?:,|${of})${spaces}18\\d)[05]${ends})`
}

export const monthKeys = Array.from(
  { length: 12 },
  (_, index) => `month-${String(index + 1).padStart(2, '0')}`,
)

/** Words as one group, longest first; it matches nothing where there are none. */
function alternatives(words: readonly string[]): string {
  const forms = new Set(words.flatMap(letterCases))
  if (forms.size === 0) return '(?:(?!))'
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(wordPattern).join('|')})`
}

function wordPattern(word: string): string {
  return escaped(word).replace(/ /gu, spaces).replace(/['’]/gu, "['’]")
}

/** A capital in the list is a capital in print; a small letter may be either. */
function letterCases(word: string): string[] {
  const first = word.charAt(0)
  const forms = [word, word.toUpperCase()]
  if (first === first.toLowerCase()) forms.push(first.toUpperCase() + word.slice(1))
  return forms
}

/** 1 to 12 for a month's name or short form as printed, its full stop left out. */
export function monthNumber(lexicon: Lexicon, word: string): number | undefined {
  return monthNumbers(lexicon).get(word.toLowerCase())
}

const monthNumbers = perLexicon(
  (lexicon): ReadonlyMap<string, number> =>
    new Map(
      monthKeys.flatMap((key, index) =>
        listOf(lexicon, 'dates', key).map((name) => [name.toLowerCase(), index + 1] as const),
      ),
    ),
)
