import type { Base } from '../model/base.ts'
import { SAID_AGAIN } from '../model/said-again.ts'

/** In how many documents what a record states is stated, by the record's id. */
export function statedIn(base: Base): ReadonlyMap<string, number> {
  const places = new Map(
    base.records.map((record) => [
      record.id,
      new Set([record.document, ...record.evidence.map(({ document }) => document)]),
    ]),
  )
  const own = new Map([...places].map(([id, documents]) => [id, [...documents]]))
  for (const { kind, from, to } of base.links) {
    if (!SAID_AGAIN.has(kind)) continue
    for (const document of own.get(to) ?? []) places.get(from)?.add(document)
    for (const document of own.get(from) ?? []) places.get(to)?.add(document)
  }
  return new Map([...places].map(([id, documents]) => [id, documents.size]))
}
