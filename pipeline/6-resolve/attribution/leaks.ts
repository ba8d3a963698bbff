import type { Attribution } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { liesInAny, overlapsAny } from '../../model/span.ts'
import type { Thing } from '../../model/thing.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { statementTypes } from '../recurrences/units.ts'
import type { Finder } from './named.ts'

/** A name beside a statement that should not be there. */
export interface Leak {
  readonly record: string
  readonly document: string
  readonly name: string
  readonly reason: string
}

/**
 * Names of people in statements of documents that withhold them, save of those whom the document allows to be named. In full
 * those of everybody; `finderFor` finds how else the people of a document's event may be called.
 */
export function leaksIn(
  records: readonly BaseRecord[],
  things: readonly Thing[],
  attribution: readonly Attribution[],
  finderFor: (document: string) => Finder = () => () => [],
): readonly Leak[] {
  const withheld = new Map(
    attribution.filter(({ names }) => names === 'withheld').map((one) => [one.document, one]),
  )
  if (withheld.size === 0) return []
  const people = things.filter(({ kind }) => kind === 'person').flatMap(({ names }) => names)
  const byFamily = grouped([...new Set(people)], (name) => [familyOf(name)])
  return records
    .filter(({ type, document }) => isStatement(type) && withheld.has(document))
    .flatMap((record) => {
      const said = ` ${foldKey([...statementsOf(record), ...besideIt(record)].join(' | '))} `
      const limit = withheld.get(record.document)
      const allowed = new Set((limit?.named ?? []).map(foldKey))
      const kept = keptFrom(record, limit)
      const names = [...new Set(said.split(' '))]
        .flatMap((word) => byFamily.get(word) ?? [])
        .filter((name) => said.includes(` ${foldKey(name)} `))
      const find = finderFor(record.document)
      const found = statementsOf(record).flatMap((words) => find(words).map(({ person }) => person))
      const all = [...new Set([...names, ...found])]
      return all
        .filter((name) => kept(name) && !allowed.has(familyOf(name)))
        .map((name) => ({
          record: record.id,
          document: record.document,
          name,
          reason: withheld.get(record.document)?.reason ?? '',
        }))
    })
}

export function isStatement(type: string): boolean {
  return statementTypes.has(type) || type === 'definition'
}

/** Whose names are to be kept from a record: everybody's, or only those of the people of a part it does not stand in. */
export function keptFrom(record: BaseRecord, limit: Attribution | undefined): (name: string) => boolean {
  const parts = limit?.parts ?? null
  if (record.evidence.every(({ span }) => liesInAny(span, limit?.free ?? []))) return () => false
  if (parts === null || record.evidence.some(({ span }) => overlapsAny(span, parts))) return () => true
  const people = new Set((limit?.people ?? []).map(foldKey))
  return (name) => people.has(foldKey(name))
}

function familyOf(name: string): string {
  return foldKey(name).split(' ').at(-1) ?? ''
}

/** What a record says and the words it rests on, without what stands around them. */
function statementsOf({ evidence, ...fields }: BaseRecord): readonly string[] {
  return [...stringsOf(fields), ...evidence.flatMap(({ quote, section }) => [quote, ...section])]
}

/** What stands around its quotes on the same line: another line is no part of it. */
function besideIt({ evidence }: BaseRecord): readonly string[] {
  return evidence.flatMap(({ prefix, suffix }) => [
    prefix.slice(prefix.lastIndexOf('\n') + 1),
    suffix.split('\n')[0] ?? '',
  ])
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
