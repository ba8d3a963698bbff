import type { BaseRecord } from '../../model/record.ts'
import type { Thing } from '../../model/thing.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { peopleOfFamily } from './people-of-family.ts'
import { personName } from './person-name.ts'
import type { Person } from './person-points.ts'
import type { Pairs } from './record-pairs.ts'

/**
 * People across documents. Same name and same body is one person; a name without a body is the one person of that name, if
 * there is only one; same name at different bodies stays apart, and is told as a candidate.
 */
export function people(
  records: readonly BaseRecord[],
  bodyOf: (name: string, document: string) => string | null,
  joined: Pairs,
  apart: Pairs,
): readonly Thing[] {
  const families = grouped(
    records.flatMap((record) => personOf(record, bodyOf)),
    ({ name }) => [name.family],
  )
  const taken = new Set<string>()
  return [...families]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, family]) => peopleOfFamily(family, joined, apart, taken))
}

function personOf(
  record: BaseRecord,
  bodyOf: (name: string, document: string) => string | null,
): readonly Person[] {
  const printed = record['name']
  const name = record.type === 'speaker' && typeof printed === 'string' ? personName(printed) : null
  if (name === null || typeof printed !== 'string') return []
  const affiliation = text(record['affiliation'])
  const body = affiliation === null ? null : (bodyOf(affiliation, record.document) ?? foldKey(affiliation))
  return [{ record, name, printed, affiliation, body, position: text(record['position']) }]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
