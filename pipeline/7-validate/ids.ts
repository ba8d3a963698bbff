import type { Check } from './check.ts'

/** No two records and no two documents share an id. */
export const ids: Check = (base, reportFor) => {
  const seen = new Set<string>()
  for (const [id, document] of [
    ...base.records.map((record) => [record.id, record.document] as const),
    ...base.docs.map((doc) => [`document ${doc.entry.id}`, doc.entry.id] as const),
  ]) {
    if (seen.has(id))
      reportFor(document)('error', 'id-twice', `Unexpected second ${id}, expected ids to be used once`)
    seen.add(id)
  }
}
