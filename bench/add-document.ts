import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { updateSqlite } from '../pipeline/8-index/sqlite/update-sqlite.ts'
import { writeSqlite } from '../pipeline/8-index/sqlite/write-sqlite.ts'
import type { Base } from '../pipeline/model/base.ts'
import { costOf } from './cost.ts'

/** Milliseconds of the processor to bring an SQLite file up to a base with one document more, and for how many records. */
export async function addDocument(base: Base): Promise<{ readonly cpu: number; readonly records: number }> {
  const added = base.docs[Math.floor(base.docs.length / 2)]?.entry.id
  const before = indexedRows({
    ...base,
    docs: base.docs.filter(({ entry }) => entry.id !== added),
    records: base.records.filter(({ document }) => document !== added),
  })
  const rows = indexedRows(base)
  const file = await writeSqlite(before)
  const times: number[] = []
  for (let time = 0; time < 5; time++) times.push((await costOf(() => updateSqlite(file, rows)))[0].cpu)
  return { cpu: Math.min(...times), records: rows.cards.cards.length - before.cards.cards.length }
}
