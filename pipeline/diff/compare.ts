import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { becameOverdue, newCountries, newRecurrences } from './across-changes.ts'
import type { Difference, Lost, Merged } from './difference.ts'
import { documentChanges } from './document-changes.ts'
import { hasTakenIn, type NewId } from './has-taken-in.ts'
import { namer } from './namer.ts'
import { pairRecords } from './pair-records.ts'
import type { Side } from './side.ts'
import { wordChanges } from './word-changes.ts'

/** What became of the records of `old` in `fresh`. The order of their lists does not matter. */
export function compare(old: Side, fresh: Side): Difference {
  const { renamedIds, ...documents } = documentChanges(old.documents, fresh.documents)
  const { pairs, onlyOld, onlyFresh } = pairRecords(byId(old.records), byId(fresh.records), renamedIds)
  const before = namer(old.documents)
  const after = namer(fresh.documents)
  const reworded = pairs.filter(([a, b]) => foldKey(a.text) !== foldKey(b.text))
  const moved = pairs.filter(
    ([a, b]) => foldKey(a.text) === foldKey(b.text) && placeOf(a, before) !== placeOf(b, after),
  )
  const newId = (document: string) => renamedIds.get(document) ?? document
  const gone = onlyOld.map((record) => goneRecord(record, fresh, before, after, newId))
  const oldIds = new Map(pairs.map(([a, b]) => [b.id, a.id]))
  return {
    documents,
    added: onlyFresh.map(after),
    reworded: sorted(
      reworded.map(([a, b]) => ({ ...after(b), before: before(a), words: wordChanges(a.text, b.text) })),
    ),
    merged: sorted(gone.filter((one): one is Merged => 'into' in one)),
    lost: sorted(gone.filter((one): one is Lost => 'reason' in one)),
    moved: sorted(moved.map(([a, b]) => ({ ...after(b), before: before(a) }))),
    unchanged: pairs.length - reworded.length - moved.length,
    countries: newCountries(old, fresh, after),
    recurrences: newRecurrences(old, fresh, oldIds),
    overdue: becameOverdue(old, fresh, oldIds, after),
  }
}

type Namer = ReturnType<typeof namer>

/** Pages, slides and headings; lines shift with every word above. */
function placeOf(record: BaseRecord, name: Namer): string {
  const first = record.evidence[0]
  return JSON.stringify([
    name(record).path,
    first?.page?.label ?? null,
    first?.slide ?? null,
    first?.section.map(foldKey) ?? [],
  ])
}

function goneRecord(
  record: BaseRecord,
  fresh: Side,
  before: Namer,
  after: Namer,
  newId: NewId,
): Merged | Lost {
  const into = fresh.records.find((one) => hasTakenIn(one, record, newId))
  if (into) return { ...before(record), into: after(into) }
  const stone = fresh.tombstones.find(({ id }) => id === record.id)
  const still = fresh.documents.some(({ id, path }) => id === record.document || path === before(record).path)
  return {
    ...before(record),
    reason: stone?.reason ?? (still ? 'its document no longer says it' : 'its document is gone'),
  }
}

function byId(records: readonly BaseRecord[]): readonly BaseRecord[] {
  return sorted(records)
}

function sorted<One extends { readonly id: string }>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => byCodeUnit(a.id, b.id))
}
