import type { BaseRecord } from '../../model/record.ts'
import type { Merge, Thing } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'

/** One thing an event, with the records that tell of it. */
export function eventThings(records: readonly BaseRecord[], merges: readonly Merge[]): readonly Thing[] {
  const told = grouped(
    records.filter(({ type }) => type === 'event'),
    (record) => [record.event ?? record.id],
  )
  const toId = new Map(
    [...told].flatMap(([id, members]) => members.map((member) => [member.id, id] as const)),
  )
  const byEvent = grouped(merges, ({ to }) => [toId.get(to) ?? to])
  return [...told].map(
    ([id, members]): Thing => ({
      id,
      kind: 'event',
      name: String((members.find((member) => member.id === id) ?? members[0])?.['name'] ?? ''),
      names: [...new Set(members.map((member) => String(member['name'])))].sort(byCodeUnit),
      acronym: null,
      country: members.map((member) => member['country']).find((code) => typeof code === 'string') ?? null,
      mentions: members.map((member) => ({
        record: member.id,
        document: member.document,
        field: 'name',
        name: String(member['name']),
      })),
      merges: byEvent.get(id) ?? [],
      candidates: [],
    }),
  )
}
