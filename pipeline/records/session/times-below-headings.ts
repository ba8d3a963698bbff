import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../../text/phrases.ts'
import { dayHeading } from './days.ts'
import { entryOf } from './entry.ts'
import { labelled } from './labels.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** So many show how a programme is built. */
const fewest = 2

/**
 * The headings that name what happens at the time that stands alone below each ("Lamps at night", "10:00 – 11:00"), and those times,
 * each with null. Where as many times stand above a heading as below one, the headings below them are the titles.
 */
export function timesBelowHeadings(
  pieces: readonly Piece[],
  lexicon: Lexicon,
): ReadonlyMap<Piece, Piece | null> {
  const times = pieces.flatMap((piece, at) => (isBareTime(piece) ? [at] : []))
  const above = times.filter((at) => isTitle(pieces[at - 1], lexicon))
  const level = usual(above.map((at) => pieces[at - 1]?.block.level ?? 0))
  const headed = above.filter((at) => pieces[at - 1]?.block.level === level)
  const heading = times.filter((at) => {
    const below = pieces[at + 1]
    return isTitle(below, lexicon) && below?.block.level === level
  })
  if (headed.length < fewest || headed.length <= heading.length || headed.length * 2 <= times.length)
    return new Map()
  return new Map(
    headed.flatMap((at) => {
      const [title, time] = [pieces[at - 1] as Piece, pieces[at] as Piece]
      return [[title, time] as const, [time, null] as const]
    }),
  )
}

/** A heading with its time below it, and that time, which says no more. */
export function headingOfTime(reading: Reading, piece: Piece): boolean {
  const time = reading.timesBelow.get(piece)
  if (time === undefined) return false
  if (time === null) return true
  const { doc, day } = reading
  open(reading, entryOf(doc, piece, { rule: 'time-below', confidence: 0.9, day, time: time.time }))
  reading.timed = true
  return true
}

function isBareTime({ time, text, column, look }: Piece): boolean {
  return time !== null && column === null && look !== 'row' && !/\p{L}/u.test(text)
}

/** A heading that names something: no day, no label alone, no programme. */
function isTitle(piece: Piece | undefined, lexicon: Lexicon): boolean {
  if (piece?.look !== 'heading' || piece.time !== null || !/\p{L}{2}/u.test(piece.text)) return false
  if (dayHeading(piece.text, lexicon) || labelled(piece.text, lexicon)?.title === '') return false
  return !patternOf(lexicon, 'sessions', 'programme-headings').test(piece.text)
}

function usual(levels: readonly number[]): number {
  const count = (level: number) => levels.filter((other) => other === level).length
  return levels.reduce((best, level) => (count(level) > count(best) ? level : best), levels[0] ?? 0)
}
