import type { BaseRecord } from '../../model/record.ts'
import type { Library } from './library.ts'

/** So many steps of a thread are followed. */
export const DEEPEST = 6

/** Records that lead on and that nothing leads to; longest threads first. */
export function threadStarts(library: Library): readonly BaseRecord[] {
  const onward = (record: BaseRecord) => nextOf(library, record)
  const isStart = (record: BaseRecord) =>
    !(library.neighbours.get(record.id) ?? []).some(({ link, forth }) => link.kind === 'leads-to' && !forth)
  const length = (record: BaseRecord, depth = 0): number =>
    depth >= DEEPEST
      ? 0
      : 1 + Math.max(0, ...onward(record).map(({ record: next }) => length(next, depth + 1)))
  return [...library.records.values()]
    .filter((record) => onward(record).length > 0 && isStart(record))
    .map((record) => ({ record, steps: length(record) }))
    .filter(({ steps }) => steps > 1)
    .sort((a, b) => b.steps - a.steps)
    .map(({ record }) => record)
}

/** Where a record leads: on to others, and to what follows it up. */
export function nextOf(library: Library, record: BaseRecord) {
  return (library.neighbours.get(record.id) ?? []).filter(
    ({ link, forth }) => (link.kind === 'leads-to' && forth) || (link.kind === 'follows-up' && !forth),
  )
}
