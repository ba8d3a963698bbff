import type { BaseRecord, Link } from '../../model/record.ts'
import type { Thing } from '../../model/thing.ts'
import { grouped } from '../grouped.ts'

/** Records of one person or body tied to the first of them, and people to the bodies they work for. */
export function thingLinks(things: readonly Thing[], byId: ReadonlyMap<string, BaseRecord>): readonly Link[] {
  const own = things.flatMap((thing) => sameAs(thing, byId))
  const bodies = things.filter(({ kind }) => kind === 'organisation')
  const workers = bodies.flatMap((body) => worksFor(body, byId))
  return [...own, ...workers]
}

function sameAs(thing: Thing, byId: ReadonlyMap<string, BaseRecord>): readonly Link[] {
  if (thing.kind !== 'person' && thing.kind !== 'organisation') return []
  const type = thing.kind === 'person' ? 'speaker' : 'organisation'
  const [first, ...others] = [...new Set(thing.mentions.map(({ record }) => record))]
    .filter((id) => byId.get(id)?.type === type)
    .sort()
  const score = thing.merges.reduce((least, merge) => Math.min(least, merge.score), 1)
  return first === undefined
    ? []
    : others.map((other) => ({ from: other, to: first, kind: 'same-as', evidence: thing.id, score }))
}

function worksFor(body: Thing, byId: ReadonlyMap<string, BaseRecord>): readonly Link[] {
  const records = body.mentions
    .filter(({ field }) => field === 'name')
    .map(({ record }) => record)
    .sort()
  const inDocument = grouped(records, (id) => [byId.get(id)?.document ?? ''])
  return body.mentions
    .filter(({ field }) => field === 'affiliation')
    .flatMap(({ record, document, name }) => {
      const to = inDocument.get(document)?.[0] ?? records[0]
      return to === undefined
        ? []
        : [{ from: record, to, kind: 'works-for', evidence: name, score: inDocument.has(document) ? 1 : 0.9 }]
    })
}
