import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'
import { wordsSource } from '../../text/times/grammar.ts'
import { findTimes, leadingTime, type TimeMention } from '../../text/times.ts'
import { dayHeading } from './days.ts'
import { labelled } from './labels.ts'

/** A line of a programme taken apart. Spans count in its words. */
export interface Row {
  readonly time: TimeMention
  /** "Session 2" before the time. */
  readonly label: string | null
  /** "Monday 12 May" before the time. */
  readonly day: Span | null
  /** What happens then; empty where the line does not say. */
  readonly title: Span
  /** What the other columns say, in order. */
  readonly others: readonly Span[]
}

const columnMark = /\s*(?:\||\t| {3,}|(?:[.…_] ?){4,}|\s=>\s|\s[►→»]\s)\s*/gu
const slashMark = /\s+\/\s+/gu

/** A line that parts time, title and the rest by marks, in whatever order; null where it holds no time of its own. */
export function rowIn(words: string, doc: SegmentedDoc): Row | null {
  if (words.length > 300 || !/\d/u.test(words)) return null
  return behindHead(words, doc) ?? inColumns(words, doc)
}

/** "Session 2 (10:45–12:00): Nets", "Monday 12 May, 9:00-10:30 – Nets": a label or a day, the time, the title. */
function behindHead(words: string, doc: SegmentedDoc): Row | null {
  const time = findTimes(words, doc.lexicon)[0]
  if (!time || time.end === null || time.span[0] < 4) return null
  const head = words.slice(0, time.span[0]).replace(/[\s,.;:|(–—-]+$/u, '')
  if (head.length > 160) return null
  const found = labelled(head, doc.lexicon)
  if (found === null && head.length > 60) return null
  const isDay = found === null && dayHeading(head, doc.lexicon) !== null
  if (found === null && !isDay) return null
  const zoned = time.span[1] + zoneBehind(words.slice(time.span[1]), doc.lexicon)
  const from = zoned + (/^[)\]]?[\s:,|–—-]*/u.exec(words.slice(zoned))?.[0].length ?? 0)
  const behind: Span = [from, words.length]
  const before: Span = [found ? found.from : 0, head.length]
  if (found && found.title !== '' && /[\p{L}\p{N}]/u.test(words.slice(from))) return null
  if (!/\p{L}{2}/u.test(words.slice(...(found?.title ? before : behind)))) return null
  return {
    time,
    label: found?.label ?? null,
    day: isDay ? [0, head.length] : null,
    title: found?.title ? before : behind,
    others: [],
  }
}

/** "Nets | 9:00–9:30 | Room 3": one of three columns or more is a time. */
function inColumns(words: string, doc: SegmentedDoc): Row | null {
  const columns = columnsIn(words, [0, words.length], false)
  if (columns.length < 2) return null
  const at = columns.findIndex((span) => isTime(words.slice(...span), doc))
  const title = columns.find((_, index) => index !== at)
  if (at <= 0 || !title) return null
  const time = leadingTime(words.slice(...(columns[at] as Span)), doc.lexicon)
  const from = columns[at]?.[0] ?? 0
  return (
    time && {
      time: { ...time, span: [time.span[0] + from, time.span[1] + from] },
      label: null,
      day: null,
      title,
      others: columns.filter((span, index) => index !== at && span !== title),
    }
  )
}

function isTime(words: string, { lexicon }: SegmentedDoc): boolean {
  const time = leadingTime(words, lexicon)
  return (
    time !== null &&
    !/[\p{L}\p{N}]/u.test(words.slice(time.span[1] + zoneBehind(words.slice(time.span[1]), lexicon)))
  )
}

/** The length of a time zone, or of "hrs", behind a time. */
export function zoneBehind(words: string, lexicon: SegmentedDoc['lexicon']): number {
  return zonePattern(lexicon).exec(words)?.[0].length ?? 0
}

const zonePattern = perLexicon((lexicon) => {
  const marks = wordsSource(['hours-mark', 'onwards'].flatMap((key) => listOf(lexicon, 'times', key)))
  const open = wordsSource(listOf(lexicon, 'times', 'onwards'))
  const zone = grammarSource(lexicon, 'time-zones')
  return new RegExp(
    `^(?:\\s*[(]?(?:${zone}(?:/${zone})?|${marks})[)]?|\\s?[-–—]\\s?${open})(?![\\p{L}])`,
    'u',
  )
})

/** The columns of a line that parts them by marks; `slashed`: by a slash between spaces, which elsewhere is part of the words. */
export function columnsIn(text: string, [start, end]: Span, slashed: boolean): readonly Span[] {
  const columns: Span[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(slashed ? slashMark : columnMark)) {
    if (start + index > from) columns.push([from, start + index])
    from = start + index + mark.length
  }
  return from < end || columns.length === 0 ? [...columns, [from, end]] : columns
}
