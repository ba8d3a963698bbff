import type { BaseRecord } from '../../model/record.ts'
import type { Thing as KnownThing } from '../../model/thing.ts'
import { byLetters } from '../../text/by-letters.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'

/** A person or organisation: what its records call it, and those records. */
export interface Thing {
  /** Equal for all records of one thing; a name safe in a path follows from it. */
  readonly key: string
  readonly name: string
  readonly records: readonly BaseRecord[]
  /** What room 6 knows of it: other names, what was taken for one and why. */
  readonly known: KnownThing | null
}

/** Things of a kind: as room 6 resolved them, or else records of one name as one thing. */
export function thingsOf(
  records: readonly BaseRecord[],
  known: readonly KnownThing[],
  byId: ReadonlyMap<string, BaseRecord>,
): readonly Thing[] {
  const resolved = known
    .map((thing) => resolvedThing(thing, byId))
    .filter((thing) => thing.records.length > 0)
  const told = new Set(resolved.flatMap((thing) => thing.records.map(({ id }) => id)))
  const taken = new Set(resolved.map(({ key }) => key))
  const rest = sameNames(records.filter(({ id }) => !told.has(id)))
  const apart = rest.map((thing) => (taken.has(thing.key) ? { ...thing, key: `${thing.key} 2` } : thing))
  return [...resolved, ...apart].sort((a, b) => byLetters(a.name, b.name) || byCodeUnit(a.key, b.key))
}

function resolvedThing(known: KnownThing, byId: ReadonlyMap<string, BaseRecord>): Thing {
  const ids = [...new Set(known.mentions.map(({ record }) => record))]
  return {
    key: known.id.slice(known.id.indexOf('/') + 1),
    name: known.name,
    records: ids.flatMap((id) => byId.get(id) ?? []),
    known,
  }
}

/** Records of one name, whatever its case and punctuation. */
function sameNames(records: readonly BaseRecord[]): readonly Thing[] {
  const things = new Map<string, Thing & { records: BaseRecord[] }>()
  for (const record of records) {
    const name = String(record['name'] ?? record.text)
    const key = (foldKey(name) || name).replaceAll(' ', '-')
    const thing = things.get(key)
    if (thing) thing.records.push(record)
    else things.set(key, { key, name, records: [record], known: null })
  }
  return [...things.values()]
}

/** Finds the organisation that a record names by id, name or acronym, or by its name with the acronym in brackets. */
export function organisationFinder(organisations: readonly Thing[]): (named: string) => Thing | undefined {
  const found = new Map<string, Thing>()
  for (const thing of organisations) {
    const own = thing.records.filter(({ type }) => type === 'organisation')
    const names = [
      thing.name,
      ...(thing.known ? [thing.known.id, ...thing.known.names] : []),
      ...own.flatMap((record) => [record.id, record['name'], record['acronym']]),
    ]
    for (const name of names)
      if (typeof name === 'string' && !found.has(foldKey(name))) found.set(foldKey(name), thing)
  }
  const find = (named: string) => found.get(foldKey(named))
  return (named) => find(named) ?? find(named.replace(/\([^()]{2,16}\)$/u, ''))
}
