import type { BaseRecord } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'

/** Folded names of those who speak, by the session they speak at. */
export function speakersBySession(records: readonly BaseRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const record of records)
    if (record.type === 'speaker' && record.session !== null)
      found.set(record.session, (found.get(record.session) ?? new Set()).add(nameOf(record)))
  return found
}

/** Names of people who speak at one session only, whole and by family name. */
export function onlyAt(
  names: readonly string[],
  session: string,
  speakers: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const elsewhere = [...speakers].filter(([id]) => id !== session).flatMap(([, others]) => [...others])
  const family = (name: string) => name.split(' ').at(-1) ?? name
  return names
    .filter((name) => !elsewhere.some((other) => family(other) === family(name)))
    .map(family)
    .filter((name) => name.length > 2)
}

/** The folded name of a speaker. */
export function nameOf(record: BaseRecord): string {
  return foldKey(String(record['name']))
}
