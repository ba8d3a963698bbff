import type { AnyRecord } from '../../schemas/types.ts'
import type { Link } from '../model/record.ts'
import type { Recurrence } from '../model/recurrence.ts'
import { SAID_AGAIN } from '../model/said-again.ts'
import { byCodeUnit } from '../text/fold.ts'

/** One idea in all its wordings. */
export interface Cluster {
  readonly id: string
  /** The wording that stands for all. */
  readonly label: string
  /** Ids of the records that say it. */
  readonly records: readonly string[]
  readonly documents: readonly string[]
  readonly events: readonly string[]
  readonly themes: readonly string[]
  readonly countries: readonly string[]
}

/** The ideas said more than once, those in most documents first: as the build found them, else as its links tell. */
export function clustersOf(
  records: readonly AnyRecord[],
  links: readonly Link[],
  recurrences: readonly Recurrence[],
): readonly Cluster[] {
  const known = new Map(records.map((record) => [record.id, record]))
  const groups =
    recurrences.length > 0
      ? recurrences.map(({ id, label, wordings }) => ({
          id,
          label,
          ids: wordings.map(({ record }) => record),
        }))
      : linked(links, known).map((ids) => ({ id: `cluster/${ids[0]}`, label: null, ids }))
  return groups
    .map(({ id, label, ids }) =>
      clusterOf(
        id,
        label,
        [...new Set(ids)].flatMap((one) => known.get(one) ?? []),
      ),
    )
    .filter((cluster) => cluster.records.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length || byCodeUnit(a.id, b.id))
}

function clusterOf(id: string, label: string | null, records: readonly AnyRecord[]): Cluster {
  const all = (values: (record: AnyRecord) => readonly string[]) =>
    [...new Set(records.flatMap(values))].sort(byCodeUnit)
  return {
    id,
    label: label ?? records[0]?.text ?? '',
    records: records.map((record) => record.id),
    documents: all((record) => record.evidence.map(({ document }) => document)),
    events: all((record) => (record.event === null ? [] : [record.event])),
    themes: all((record) => record.themes),
    countries: all((record) => record.countries),
  }
}

/** Ids that links hold together, each group sorted. */
function linked(
  links: readonly Link[],
  known: ReadonlyMap<string, AnyRecord>,
): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>()
  for (const { from, to, kind } of links) {
    if (!SAID_AGAIN.has(kind) || known.get(from)?.type === 'event' || !known.has(from) || !known.has(to))
      continue
    const joined = new Set([...(groupOf.get(from) ?? [from]), ...(groupOf.get(to) ?? [to])])
    for (const id of joined) groupOf.set(id, joined)
  }
  return [...new Set(groupOf.values())].map((ids) => [...ids].sort(byCodeUnit))
}
