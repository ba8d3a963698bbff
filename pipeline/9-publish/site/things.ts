import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'

/** A person or organisation: what its records call it, and those records. */
export interface Thing {
  /** Equal for all records of one thing; a name safe in a path follows from it. */
  readonly key: string
  readonly name: string
  readonly records: readonly BaseRecord[]
}

/** Records of one name, by name. */
export function thingsOf(records: readonly BaseRecord[]): readonly Thing[] {
  const things = new Map<string, { key: string; name: string; records: BaseRecord[] }>()
  for (const record of records) {
    const name = String(record['name'] ?? record.text)
    const key = foldKey(name) || name
    const thing = things.get(key)
    if (thing) thing.records.push(record)
    else things.set(key, { key, name, records: [record] })
  }
  return [...things.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Finds the organisation that a record names by id, name or acronym. */
export function organisationFinder(organisations: readonly Thing[]): (named: string) => Thing | undefined {
  const found = new Map<string, Thing>()
  for (const thing of organisations)
    for (const record of thing.records)
      for (const name of [record.id, record['name'], record['acronym']])
        if (typeof name === 'string' && !found.has(foldKey(name))) found.set(foldKey(name), thing)
  return (named) => found.get(foldKey(named))
}
