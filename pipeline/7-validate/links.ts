import type { Check } from './check.ts'

/** Every edge and every event and session of a record leads to a record. */
export const links: Check = (base, reportFor) => {
  const known = new Set(base.records.map((record) => record.id))
  const lost = (id: string | null) => id !== null && !known.has(id)
  for (const { from, to, kind } of base.links) {
    if (lost(from) || lost(to))
      reportFor('')(
        'error',
        'link-to-nowhere',
        `Unexpected ${kind} link from ${from} to ${to}, expected both to be records`,
      )
  }
  for (const record of base.records) {
    if (lost(record.event) || lost(record.session))
      reportFor(record.document)(
        'error',
        'link-to-nowhere',
        `Unexpected event or session of ${record.id}, expected a record`,
      )
  }
}
