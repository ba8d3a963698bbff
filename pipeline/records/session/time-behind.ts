import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { patternOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import { bracketedTime, findTimes, leadingTime, type TimeMention } from '../../text/times.ts'
import type { Look } from './piece.ts'
import { zoneBehind } from './row.ts'

/** "Panel 1 (9:30 – 10:45)": a stretch of time at the end of a heading or item, in brackets of any short line. */
export function timeBehind(
  words: string,
  look: Look,
  doc: SegmentedDoc,
): { readonly time: TimeMention; readonly end: number } | null {
  if (words.length > 200) return null
  const time = bracketedTime(words, doc.lexicon) ?? findTimes(words, doc.lexicon).at(-1)
  if (
    !time ||
    (time.end === null && !timesStandBehind(doc)) ||
    /[\p{L}\p{N}]/u.test(words.slice(time.span[1] + zoneBehind(words.slice(time.span[1]), doc.lexicon)))
  )
    return null
  const before = words.slice(0, time.span[0])
  const end = before.replace(/[\s([,:|@–—-]+$/u, '').length
  // In running lines only a mark makes the words before a title: "LUNCH: 12:45 – 14:00".
  const bracketed = /\([^()]*\d[^()]*\)\s*$/u.test(words) && words.length <= 120
  const marked =
    time.end === null ||
    look !== 'line' ||
    bracketed ||
    (doc.genre === 'agenda' && /[:(|@–—]\s*$/u.test(before)) ||
    timesStandBehind(doc)
  return end > 2 && marked && !isTimeLabel(before.slice(0, end), doc) ? { time, end } : null
}

/** "Time: 10:00 – 12:00" says when the whole is. */
function isTimeLabel(words: string, doc: SegmentedDoc): boolean {
  return patternOf(doc.lexicon, 'sessions', 'time-labels').test(words)
}

/** As many lines that end in a time are rows of a programme; fewer may be of anything. */
const fewest = 3
/** Longer lines are prose. */
const longest = 120

const known = new WeakMap<SegmentedDoc, { readonly behind: boolean }>()

/** Whether an agenda prints its times behind the titles ("Coffee break 10:30 am"): most of its lines with a time end in one. */
function timesStandBehind(doc: SegmentedDoc): boolean {
  if (doc.genre !== 'agenda') return false
  return remember(known, doc, () => {
    const lines = doc.blocks.flatMap((block) => block.lines.map((line) => textAt(doc.text, line).trim()))
    const short = lines.filter((line) => line.length <= longest && /\d/u.test(line))
    const first = short.filter((line) => leadingTime(line, doc.lexicon) !== null).length
    const last = short.filter((line) => endsInTime(line, doc)).length
    return { behind: last >= fewest && last > 2 * first }
  }).behind
}

function endsInTime(line: string, doc: SegmentedDoc): boolean {
  const time = findTimes(line, doc.lexicon).at(-1)
  if (time === undefined || time.span[0] <= 3) return false
  const rest = line.slice(time.span[1])
  return !/[\p{L}\p{N}]/u.test(rest.slice(zoneBehind(rest, doc.lexicon)))
}
