import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { clockOf, sharedHalves } from './times/clock.ts'
import { isPair, isStretch, isTime, type Setting } from './times/judge.ts'
import { patternsOf } from './times/patterns.ts'
import { printedTime, type ShapedTime } from './times/reading.ts'

export { minutesOf } from './times/clock.ts'

/** A time of day or a stretch of one, as "HH:MM" on 24 hours; without am or pm the figures count as they stand. */
export interface TimeMention {
  readonly span: Span
  readonly start: string
  /** Null where no end is printed. */
  readonly end: string | null
  /** True where the figures could mean either half of the day ("2:15"): only the lines around can tell. */
  readonly eitherHalf: boolean
}

/** The times of day printed in running text, in order. Figures that could as well be a section or a number are left out. */
export function findTimes(text: string, lexicon: Lexicon): readonly TimeMention[] {
  const { anywhere } = patternsOf(lexicon)
  const found: TimeMention[] = []
  anywhere.lastIndex = 0
  for (let match = anywhere.exec(text); match; match = anywhere.exec(text)) {
    const mention = mentionOf(match, match.groups?.at === undefined ? 'running' : 'after-at')
    if (mention) found.push(mention)
    anywhere.lastIndex = mention ? mention.span[1] : firstSpan(match)[1]
  }
  return found
}

/**
 * The time at the start of a programme's line, after a bullet, emphasis marks or "from". There a bare "8.30", "0900" or
 * "9 – 10:30" counts, and two clear times side by side are a stretch, as columns make them: "09:00 10:30 Opening".
 */
export function leadingTime(line: string, lexicon: Lexicon): TimeMention | null {
  const { leading, beside, glued, spaced } = patternsOf(lexicon)
  for (const pattern of spacedOut.test(line) ? [spaced] : [beside, glued]) {
    const match = pattern.exec(line)
    const stretch = match && mentionOf(match, 'line-start')
    if (stretch?.end) return stretch
  }
  const match = leading.exec(line)
  return match && mentionOf(match, 'line-start')
}

/**
 * The stretch of time in brackets that ends a programme's line: "Opening (1:15–1:30)", "Breakfast (8:30-9)". Its span is
 * without the brackets.
 */
export function bracketedTime(line: string, lexicon: Lexicon): TimeMention | null {
  if (!line.trimEnd().endsWith(')')) return null
  const bracket = /[(]\s*([^()]*\d[.:h]\d\d[^()]*|[^()]*\d\s*[ap]\.?m[^()]*)[)]\s*$/iu.exec(line)
  const inside = bracket?.[1] ?? ''
  const match = inside.length > 32 ? null : patternsOf(lexicon).leading.exec(inside)
  const time = match && mentionOf(match, 'in-brackets')
  if (!bracket || !time || time.end === null || /[\p{L}\p{N}]/u.test(inside.slice(time.span[1]))) return null
  const from = bracket.index + bracket[0].indexOf(inside)
  return { ...time, span: [from + time.span[0], from + time.span[1]] }
}

/** "09. 15 -10. 30": the first figures are no number of the line. */
const spacedOut = /^\s*\d{1,2}\.\s\d\d\s{0,3}[-‐‑–—−]\s{0,3}\d{1,2}\.\s?\d\d(?!\d)/u

function mentionOf(match: RegExpExecArray, setting: Setting): TimeMention | null {
  const first = printedTime(match.groups ?? {}, 1)
  const second = printedTime(match.groups ?? {}, 2)
  if (!first || clockOf(first) === null) return null
  const [from, to] = firstSpan(match)
  const apart = (match.groups?.dash ?? '-').trim() !== ''
  if (second && clockOf(second) !== null && (apart ? isStretch : isPair)(first, second, setting))
    return mention([from, match.index + match[0].length], ...sharedHalves(first, second))
  return isTime(first, setting, match.input.slice(to, to + 8)) ? mention([from, to], first, null) : null
}

function firstSpan(match: RegExpExecArray): Span {
  const { t1 = '', dash = '', t2 = '' } = match.groups ?? {}
  const to = match.index + match[0].length - dash.length - t2.length
  return [to - t1.length, to]
}

function mention(span: Span, first: ShapedTime, second: ShapedTime | null): TimeMention {
  const eitherHalf =
    first.half === null && !first.zero && !first.whole && first.hour <= 12 && (second?.hour ?? 0) <= 12
  return { span, start: clockOf(first) ?? '', end: second && clockOf(second), eitherHalf }
}
