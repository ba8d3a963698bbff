import type { BaseRecord } from '../../model/record.ts'
import { periodInWords } from '../../text/date-words.ts'
import type { Library } from './library.ts'
import { shortened } from './shortened.ts'

/** When the document of a record was written, as an ISO date; empty where nobody knows. */
export function dateOf(record: BaseRecord, library: Library): string {
  return library.docs.get(record.document)?.entry.date ?? ''
}

/**
 * From when to when records are, of which the newest comes first and those without a date come last: "3 May 2014 – 12 June
 * 2016". Where none has a date, the document with which they begin.
 */
export function periodOf(records: readonly BaseRecord[], library: Library): string {
  const dates = records.map((record) => dateOf(record, library))
  const known = dates.filter((date) => date !== '')
  const period = periodInWords(known.at(-1) ?? null, known[0] ?? null)
  if (known.length === dates.length) return period
  return period === '' ? `no date, from “${titleOf(records[0], library)}” on` : `${period} and no date`
}

function titleOf(record: BaseRecord | undefined, library: Library): string {
  const entry = library.docs.get(record?.document ?? '')?.entry
  return shortened(entry?.title || entry?.path || '', 60)
}

/** Each year of a list, and the way to the part in which it begins. */
export function yearsOf<Way extends { readonly words: string }>(
  parts: readonly { readonly records: readonly BaseRecord[] }[],
  ways: readonly Way[],
  library: Library,
): readonly Way[] {
  const found = new Map<string, Way>()
  for (const [at, { records }] of parts.entries())
    for (const record of records) {
      const year = dateOf(record, library).slice(0, 4) || 'no date'
      const way = ways[at]
      if (way && !found.has(year)) found.set(year, { ...way, words: year })
    }
  return [...found.values()]
}
