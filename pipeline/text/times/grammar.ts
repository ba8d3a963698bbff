import type { Lexicon } from '../../model/knowledge.ts'
import { monthKeys } from '../dates/pieces.ts'
import { escaped } from '../escaped.ts'
import { listOf } from '../phrases.ts'

/** Sources of patterns that times are printed with, for use without regard to letter case. */
export interface TimeGrammar {
  /** The nth time of a pattern; `printedTime` reads its groups. */
  readonly time: (n: number) => string
  readonly dash: string
  readonly at: string
  readonly notReference: string
  /** Takes no character; sets the group `month` where a month's name stands before. */
  readonly afterMonth: string
  readonly notMeasure: string
}

const gap = '[^\\S\\n]{0,3}'
const hyphen = '[-‐‑–—−]'
export const wordStart = '(?<![\\p{L}\\p{N}])'
export const wordEnd = '(?![\\p{L}\\p{N}])'
export const freshFigures = "(?<![\\p{L}\\p{N}]|\\d[.,:/-]|\\p{L}[-'’]|[€$£#/])"
export const endOfFigures = '(?![\\p{L}\\p{N}]|[.,:/]\\d|%)'

/** `glued`: the half of the day runs into what follows, as cells do that were run together: "12:00 pm5:00 pmLunch". */
export function timeGrammar(lexicon: Lexicon, glued = false): TimeGrammar {
  const halfEnd = glued ? '(?=\\d|\\p{Lu})' : wordEnd
  const months = monthKeys.flatMap((key) => listOf(lexicon, 'dates', key))
  const words = (key: string) => wordsSource(listOf(lexicon, 'times', key))
  const named = (n: number) =>
    `(?:(?<noon${n}>${words('noon')})|(?<midnight${n}>${words('midnight')}))(?![\\p{L}\\p{N}-])`
  // "09. 15 -10. 30": a space behind the full stop where a dash tells that these are two times.
  const loose = `\\.[^\\S\\n](?=\\d\\d[^\\S\\n]{0,3}${hyphen})|(?<=${hyphen}[^\\S\\n]{0,3}\\d{1,2})\\.[^\\S\\n]`
  const minutes = (n: number) =>
    `(?<sep${n}>:\\.?|${loose}|[^\\S\\n]?:[^\\S\\n]?|\\.:?|[^\\S\\n]?h[^\\S\\n]?)(?<m${n}>\\d\\d)(?!\\d)`
  const figures = (n: number) =>
    `(?:(?<hm${n}>\\d{4})|(?<h${n}>\\d{1,2})(?:${minutes(n)}|(?<bare${n}>[^\\S\\n]?h)${wordEnd})?)(?!\\d)`
  const whole = (n: number) => `${gap}(?:(?<am${n}>${words('am')})|(?<pm${n}>${words('pm')}))${halfEnd}`
  // "9:10a" and "1:30p": a letter is enough where it touches the minutes.
  const short = (n: number) =>
    `(?<=:\\d\\d)(?:(?<a${n}>${words('am-short')})|(?<p${n}>${words('pm-short')}))${wordEnd}`
  const halves = ['am', 'pm', 'am-short', 'pm-short'].map(words).join('|')
  const half = (n: number) => (glued ? `(?:${whole(n)})` : `(?:${whole(n)}|${short(n)})?`)
  const mark = (n: number) => `(?:${gap}(?<mark${n}>${words('hours-mark')})${wordEnd})?`
  return {
    time: (n) => `(?:${named(n)}|${figures(n)}${half(n)}${mark(n)})`,
    dash: `(?:${gap}${hyphen}{1,2}${gap}|[^\\S\\n]${words('to')}[^\\S\\n])`,
    at: `(?:${words('at')}[^\\S\\n]{1,3})`,
    notReference: `(?<!${wordStart}${words('references')}[^\\S\\n]{0,3})`,
    afterMonth: `(?:(?<=${wordStart}${wordsSource(months)}\\.?[^\\S\\n]{1,3})(?<month>)|)`,
    // "12:00p Participants meet": with its half of the day printed a time counts nobody.
    notMeasure: `(?:(?<=\\d${gap}(?:${halves}))|(?!${gap}(?:[%€$£]|${words('measures')}${wordEnd})))`,
  }
}

/** Longest first; it matches nothing where there are none. */
export function wordsSource(list: readonly string[]): string {
  if (list.length === 0) return '(?:(?!))'
  const longestFirst = [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const patterns = longestFirst.map((word) =>
    escaped(word).replace(/ /gu, '[^\\S\\n]').replace(/['’]/gu, "['’]"),
  )
  return `(?:${patterns.join('|')})`
}
