import type { SegmentedDoc } from '../../model/doc.ts'
import { weekdayIn } from '../../text/dates/weekdays.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'
import { findTimes, type TimeMention } from '../../text/times.ts'
import type { Piece } from './piece.ts'

/** When something takes place, as a line of its own says. */
export interface When {
  readonly date: DateMention
  readonly weekday: number | null
  readonly time: TimeMention
}

/** So many make a list of what takes place; a single one says when the whole meets. */
const fewest = 2
/** So few other labels ("Chair: …", "Where: …") stand between a title and its day. */
const reach = 4
const longest = 200
const label = /^(\p{L}[\p{L} ]{2,20}):\s+(?=\S)/u

/**
 * The titles above "When: Monday 3 May 2021, 9:00 – 10:00" with what that line says, and the lines that say so, each with null.
 * Other labelled lines may stand between.
 */
export function whenLines(doc: SegmentedDoc, pieces: readonly Piece[]): ReadonlyMap<Piece, When | null> {
  const found = new Map<Piece, When | null>()
  for (const [at, piece] of pieces.entries()) {
    const when = whenIn(piece.text, doc)
    const above = when ? pieces.slice(Math.max(0, at - 1 - reach), at) : []
    const title = above.findLast(({ text }) => !label.test(text))
    if (!when || !title || !isTitle(title) || found.has(title)) continue
    found.set(title, when)
    found.set(piece, null)
  }
  return found.size >= fewest * 2 ? found : new Map()
}

/** Nothing below words that go on, or that are a text. */
function isTitle({ text, time, column }: Piece): boolean {
  return (
    time === null &&
    column === null &&
    text.length <= longest &&
    /\p{L}/u.test(text) &&
    !/[.,:;]$/u.test(text)
  )
}

function whenIn(words: string, { lexicon }: SegmentedDoc): When | null {
  const found = words.length <= longest ? label.exec(words) : null
  if (!found || !patternOf(lexicon, 'sessions', 'time-labels').test(found[1] ?? '')) return null
  const said = words.slice(found[0].length)
  const [date, ...others] = findDates(said, lexicon)
  if (!date || others.length > 0 || date.end !== null || !/\d{2}-\d{2}$/u.test(date.start)) return null
  const [time] = findTimes(said.slice(0, date.span[0]) + said.slice(date.span[1]), lexicon)
  return time ? { date, weekday: weekdayIn(said, lexicon), time } : null
}
