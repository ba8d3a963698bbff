import type { Grade } from '../../model/across.ts'
import type { Specifics } from '../../model/alone.ts'
import type { BaseRecord } from '../../model/record.ts'

type Earned = Grade['points'][number]

/** How specific a recommendation is: a point each for who acts, a concrete act, by when, and something to measure. */
export function gradeOf(record: BaseRecord, { act, when, measure }: Specifics): Grade {
  const earned: readonly (readonly [Earned['point'], string | null])[] = [
    ['who', who(record)],
    ['act', act],
    ['when', when],
    ['measure', measure],
  ]
  const points = earned.flatMap(([point, words]) => (words === null ? [] : [{ point, words }]))
  return { record: record.id, grade: points.length, points }
}

function who(record: BaseRecord): string | null {
  const addressee = record['addressee']
  return typeof addressee === 'string' && addressee !== '' ? addressee : null
}
