import type { AnyRecord, RecordType, RecordTypes } from '../../schemas/types.ts'
import { isBetween } from '../query/is-between.ts'
import { isIsoDate } from '../text/dates/calendar.ts'

/** Which records are wanted. What is not given does not narrow; of several values one is enough. */
export interface Wanted<T extends RecordType = RecordType> {
  readonly type?: T | readonly T[]
  readonly document?: string | readonly string[]
  readonly event?: string | readonly string[]
  readonly theme?: string | readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | readonly string[]
  readonly organisation?: string | readonly string[]
  readonly review?: AnyRecord['review'] | readonly AnyRecord['review'][]
  /** Date of the document, ISO 8601, as precise as you like; both ends are in. */
  readonly since?: string
  readonly until?: string
  readonly minConfidence?: number
}

type Key = 'type' | 'document' | 'event' | 'theme' | 'country' | 'organisation' | 'review'

/** The values of a record by what may be wanted of it. */
export const valuesOf: Readonly<Record<Key, (record: AnyRecord) => readonly (string | null)[]>> = {
  type: (record) => [record.type],
  document: (record) => [record.document, ...record.evidence.map((evidence) => evidence.document)],
  event: (record) => [record.event],
  theme: (record) => record.themes,
  country: (record) => record.countries,
  organisation: (record) => record.organisations,
  review: (record) => [record.review],
}

/**
 * The records that are wanted, in their order. Without `review`, rejected ones are left out. Throws RangeError for a key that
 * narrows nothing and for what is no date: what it gave would pass for an answer.
 */
export function onlyWanted<T extends RecordType>(
  records: readonly AnyRecord[],
  wanted: Wanted<T>,
  dateOf: (document: string) => string | null,
): readonly RecordTypes[T][] {
  refuseStrange(wanted)
  const asked = (Object.keys(valuesOf) as Key[]).flatMap((key) => {
    const values = wanted[key]
    return values === undefined ? [] : [{ key, values: new Set<string | null>([values].flat()) }]
  })
  const fits = (record: AnyRecord) =>
    asked.every(({ key, values }) => valuesOf[key](record).some((value) => values.has(value))) &&
    (wanted.review !== undefined || record.review !== 'rejected') &&
    record.confidence >= (wanted.minConfidence ?? 0) &&
    isBetween(dateOf(record.document), wanted.since ?? null, wanted.until ?? null)
  return records.filter(fits) as unknown as readonly RecordTypes[T][]
}

const DATES = ['since', 'until'] as const
const KEYS: readonly string[] = [...Object.keys(valuesOf), ...DATES, 'minConfidence']

function refuseStrange(wanted: Wanted): void {
  const strange = Object.keys(wanted).find((key) => !KEYS.includes(key))
  if (strange !== undefined)
    throw new RangeError(`unexpected \`${strange}\`, expected one of ${KEYS.join(', ')}`)
  for (const key of DATES) {
    const date: unknown = wanted[key]
    if (date !== undefined && !(typeof date === 'string' && isIsoDate(date)))
      throw new RangeError(
        `unexpected \`${key}: ${JSON.stringify(date)}\`, expected a date like 2019, 2019-05 or 2019-05-29`,
      )
  }
}
