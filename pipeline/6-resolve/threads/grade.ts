import type { Grade } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'
import { actIn } from './act.ts'
import { countedIn, lastingIn } from './amounts.ts'

type Earned = Grade['points'][number]

/** How specific a recommendation is: a point each for who acts, a concrete act, by when, and something to measure. */
export function gradeOf(record: BaseRecord, lexicon: Lexicon): Grade {
  const earned: readonly (readonly [Earned['point'], string | null])[] = [
    ['who', who(record)],
    ['act', actIn(record.text, lexicon)],
    ['when', when(record.text, lexicon)],
    ['measure', measure(record.text, lexicon)],
  ]
  const points = earned.flatMap(([point, words]) => (words === null ? [] : [{ point, words }]))
  return { record: record.id, grade: points.length, points }
}

function who(record: BaseRecord): string | null {
  const addressee = record['addressee']
  return typeof addressee === 'string' && addressee !== '' ? addressee : null
}

/** A date, a length of time, or another act before which it is to be done. */
function when(text: string, lexicon: Lexicon): string | null {
  const date = findDates(text, lexicon)[0]
  if (date) return text.slice(date.span[0], date.span[1])
  return (
    patternOf(lexicon, 'mood', 'within').exec(text)?.[0] ?? lastingIn(text, lexicon) ?? untilIn(text, lexicon)
  )
}

/** "until the first hearing", with the words up to the next mark. */
function untilIn(text: string, lexicon: Lexicon): string | null {
  const match = patternOf(lexicon, 'mood', 'until').exec(text)
  const rest = match
    ? /^(?:[^,;:.!?()]{1,60})(?=[,;:.!?()]|$|\s)/u.exec(text.slice(match.index))?.[0]
    : undefined
  return rest === undefined ? null : rest.trim()
}

function measure(text: string, lexicon: Lexicon): string | null {
  return patternOf(lexicon, 'mood', 'measure').exec(text)?.[0] ?? countedIn(text, lexicon)
}
