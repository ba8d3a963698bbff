import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { BecameOverdue, Named, NewCountry, NewRecurrence } from './difference.ts'
import type { Side } from './side.ts'

/** Countries that no record named before. */
export function newCountries(
  old: Side,
  fresh: Side,
  name: (record: BaseRecord) => Named,
): readonly NewCountry[] {
  const known = new Set(old.records.flatMap(({ countries }) => countries))
  const found = new Map<string, BaseRecord[]>()
  for (const record of fresh.records)
    for (const country of new Set(record.countries))
      if (!known.has(country)) found.set(country, [...(found.get(country) ?? []), record])
  return [...found]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([country, records]) => ({ country, records: records.length, paths: pathsOf(records.map(name)) }))
}

/** Ideas said again that were not known to be: none of their wordings stood in a recurrence before. */
export function newRecurrences(
  old: Side,
  fresh: Side,
  oldIds: ReadonlyMap<string, string>,
): readonly NewRecurrence[] {
  const known = new Set(old.recurrences.flatMap(({ wordings }) => wordings.map(({ record }) => record)))
  const paths = new Map(fresh.documents.map(({ id, path }) => [id, path]))
  return fresh.recurrences
    .filter(({ wordings }) => !wordings.some(({ record }) => known.has(oldIds.get(record) ?? record)))
    .map(({ id, label, wordings }) => ({
      id,
      label,
      times: wordings.length,
      paths: pathsOf(wordings.map(({ document }) => ({ path: paths.get(document) ?? document }))),
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

/** Commitments that are overdue and were not, or were not there. */
export function becameOverdue(
  old: Side,
  fresh: Side,
  oldIds: ReadonlyMap<string, string>,
  name: (record: BaseRecord) => Named,
): readonly BecameOverdue[] {
  const before = new Map(old.ledger.map(({ commitment, status }) => [commitment, status]))
  const records = new Map(fresh.records.map((record) => [record.id, record]))
  return fresh.ledger
    .filter(
      ({ commitment, status }) =>
        status === 'overdue' && before.get(oldIds.get(commitment) ?? commitment) !== 'overdue',
    )
    .flatMap(({ commitment, due, lead, asOf }) => {
      const record = records.get(commitment)
      return record ? [{ ...name(record), due, lead, asOf }] : []
    })
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

function pathsOf(list: readonly { readonly path: string }[]): readonly string[] {
  return [...new Set(list.map(({ path }) => path))].sort(byCodeUnit)
}
