import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../../text/phrases.ts'

/** What a column of a programme is for. */
export type Column =
  | 'time'
  | 'end'
  | 'date'
  | 'duration'
  | 'talk'
  | 'title'
  | 'speaker'
  | 'description'
  | 'place'

const columns: readonly Column[] = [
  'time',
  'end',
  'date',
  'duration',
  'title',
  'speaker',
  'description',
  'place',
]

/** What the columns under these headings are for; null where a heading does not say. */
export function columnsOf(headings: readonly string[], lexicon: Lexicon): readonly (Column | null)[] {
  const named = headings.map((heading) => {
    if (heading.length > 40 || isFilled(heading)) return null
    return columns.find((column) => patternOf(lexicon, 'sessions', `column-${column}`).test(heading)) ?? null
  })
  const titles = named.filter((column) => column === 'title').length
  if (titles === 0) return toldAsTitle(named)
  if (titles < 2) return named
  // "Session" and "Title": the one says what part of the programme it is, the other what the talk is called.
  const talk = named.findIndex(
    (column, at) =>
      column === 'title' && patternOf(lexicon, 'sessions', 'column-talk').test(headings[at] ?? ''),
  )
  return named.map((column, at) => (at === talk ? 'talk' : column))
}

/** "Time", "Instructor", "Description": where each column says what it is for and none names the entry, the one that tells of it does. */
function toldAsTitle(named: readonly (Column | null)[]): readonly (Column | null)[] {
  const told = named.filter((column) => column === 'description').length
  if (told !== 1 || named.includes(null) || !named.includes('time')) return named
  return named.map((column) => (column === 'description' ? 'title' : column))
}

/** "Facilitator: Ann Roe" and "Room 2" say who and where: nothing stands below them. */
function isFilled(heading: string): boolean {
  return /[:：]\s*\p{L}|\d/u.test(heading.replace(/\([^()]*\)/gu, ''))
}

/** Whether these cells head a programme's table: most of them name a column. */
export function areHeadings(cells: readonly string[], lexicon: Lexicon): boolean {
  const printed = cells.filter((cell) => cell !== '')
  const known = columnsOf(printed, lexicon).filter((column) => column !== null)
  return printed.length >= 2 && known.length >= 2 && known.length * 2 >= printed.length
}
