import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import { leadingTime } from '../../text/times.ts'
import type { Statement } from '../statement.ts'
import { isAboutText, isInAside } from './about-text.ts'
import { standsInText } from './in-text.ts'

/**
 * Marks of a sentence that says how things are, rather than what happened or what is planned, by what each is worth: it
 * denies, generalises or gives a cause; or it contrasts, limits, compares, counts, or says that something exists.
 */
const MARKS = [
  ['denials', 2],
  ['generalities', 2],
  ['causes', 2],
  ['limits', 1],
  ['contrasts', 1],
  ['existence', 1],
  ['claims', 1],
  ['comparisons', 1],
  ['shares', 1],
  ['strains', 1],
] as const

const enough = 2
const shortest = 8

/** Whether a sentence of running text in a report or brief asserts something: by its marks, and where it tells of no deed or plan. */
export function isAssertedInText(statement: Statement, doc: SegmentedDoc): boolean {
  const { text } = statement
  const { lexicon } = doc
  if (!standsInText(statement, shortest) || leadingTime(text, lexicon) !== null) return false
  if (says(lexicon, 'findings', 'no-assertions', text) || !says(lexicon, 'findings', 'present', text))
    return false
  const worth = MARKS.reduce(
    (sum, [mark, worth]) => sum + (says(lexicon, 'findings', mark, text) ? worth : 0),
    0,
  )
  return worth >= enough && !isAboutText(text, doc) && !isInAside(statement, doc)
}
