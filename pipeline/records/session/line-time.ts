import type { SegmentedDoc } from '../../model/doc.ts'
import { leadingTime, type TimeMention } from '../../text/times.ts'
import { zoneBehind } from './row.ts'

/** The time that a line of a programme opens with; null where it opens with none. */
export function openingTime(words: string, doc: SegmentedDoc): TimeMention | null {
  const leading = leadingTime(words, doc.lexicon) ?? fourFigures(words, doc)
  return leading && goesOn(words.slice(leading.span[1]), doc) ? null : leading
}

/** "15:00 GMT, which will be …": a sentence that a line end has cut at its time. */
function goesOn(words: string, doc: SegmentedDoc): boolean {
  return /^,\s+\p{Ll}/u.test(words.slice(zoneBehind(words, doc.lexicon)))
}

/** "1900 Dinner" could be a year; where an agenda writes its times so, it is none. */
function fourFigures(words: string, doc: SegmentedDoc): TimeMention | null {
  const match = /^([01]\d|2[0-3])([0-5][05])(?=\s+\p{Lu})/u.exec(words)
  if (
    !match ||
    doc.genre !== 'agenda' ||
    (doc.text.match(/(?<=^|\n)(?:[-*•]\s*)?\d{4}(?:\s*[–-]\s*\d{4})?\s+\p{Lu}/gu) ?? []).length < 3
  )
    return null
  return { span: [0, match[0].length], start: `${match[1]}:${match[2]}`, end: null, eitherHalf: false }
}

/** The marks between a time and the words of its entry, with a time zone. */
export function markBehind(words: string, doc: SegmentedDoc): number {
  const from = zoneBehind(words, doc.lexicon)
  return from + (/^[\s:|–—,.…)\]*_/=>»►→-]*/u.exec(words.slice(from))?.[0].length ?? 0)
}
