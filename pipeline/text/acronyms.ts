import type { Span } from '../model/span.ts'
import { longFormBefore, longFormWhole } from './acronyms/long-form.ts'
import { matchesOf } from './matches.ts'

/** A short form that the text itself explains. `span` runs over both with their bracket or dash. */
export interface AcronymPair {
  readonly span: Span
  readonly long: string
  readonly longSpan: Span
  readonly short: string
  readonly shortSpan: Span
}

const BRACKET = /\(\s*["“”'‘’]?\s*([^()\n]{2,160}?)\s*["“”'‘’]?\s*\)/gu
const SHORT = /^(?=[^\s]*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&/.-]{1,11}$/u
const SHORT_BEFORE = /(?:^|[\s("“‘/])((?=[^\s]*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&/.-]{1,11})\s$/u
/** "SSR – Security Sector Reform" on a line of its own, as lists of abbreviations have it. */
const LIST_LINE =
  /^[ \t]*((?:\p{Lu}[\p{L}\p{N}&/-]{1,11}))[ \t]*(?:[:=–—\t]|[ ]-[ ]| {2,})[ \t]*(\p{Lu}[^\n:;()]{4,120})$/gmu

const LIST_MARK = /[:=–—\t]| - | {2}/u

/**
 * Pairs of long and short form: "Long Form (LF)", "LF (Long Form)" and lines of an abbreviation list.
 * A long form ends where its sentence, bullet or line begins.
 */
export function findAcronyms(text: string): readonly AcronymPair[] {
  const pairs: AcronymPair[] = []
  for (const match of text.includes('(') ? matchesOf(BRACKET, text) : []) {
    const inner = match[1] ?? ''
    const innerStart = match.index + match[0].indexOf(inner)
    const pair =
      longThenShort(text, match.index, inner, innerStart) ??
      shortThenLong(text, match.index, inner, innerStart)
    if (pair)
      pairs.push({
        ...pair,
        span: [Math.min(pair.longSpan[0], pair.shortSpan[0]), match.index + match[0].length],
      })
  }
  if (LIST_MARK.test(text))
    for (const match of matchesOf(LIST_LINE, text)) pairs.push(...listLine(text, match))
  return pairs.sort((a, b) => a.span[0] - b.span[0])
}

function longThenShort(text: string, open: number, inner: string, innerStart: number): AcronymPair | null {
  const short = /^[^;,:]+?(?=\s*(?:[;,:]|$))/u.exec(inner)?.[0] ?? ''
  if (!SHORT.test(short)) return null
  const longSpan = longFormBefore(text, open, short)
  return longSpan ? pairOf(text, longSpan, [innerStart, innerStart + short.length]) : null
}

function shortThenLong(text: string, open: number, inner: string, innerStart: number): AcronymPair | null {
  const before = SHORT_BEFORE.exec(text.slice(Math.max(0, open - 16), open))
  const short = before?.[1]
  if (!short || !/\s/u.test(inner)) return null
  const shortEnd = open - 1
  const long = /^[^;:]+/u.exec(inner)?.[0].trimEnd() ?? ''
  if (!longFormWhole(long, short)) return null
  return pairOf(text, [innerStart, innerStart + long.length], [shortEnd - short.length, shortEnd])
}

function listLine(text: string, match: RegExpExecArray): AcronymPair[] {
  const [whole, short = '', rest = ''] = match
  const long = rest.trimEnd()
  if (!longFormWhole(long, short)) return []
  const shortStart = match.index + whole.indexOf(short)
  const longStart = match.index + whole.length - rest.length
  const pair = pairOf(text, [longStart, longStart + long.length], [shortStart, shortStart + short.length])
  return [pair]
}

function pairOf(text: string, longSpan: Span, shortSpan: Span): AcronymPair {
  return {
    span: [Math.min(longSpan[0], shortSpan[0]), Math.max(longSpan[1], shortSpan[1])],
    long: text.slice(longSpan[0], longSpan[1]),
    longSpan,
    short: text.slice(shortSpan[0], shortSpan[1]),
    shortSpan,
  }
}
