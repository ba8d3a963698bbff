import type { Mention, Thing } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { fullestName } from './forms.ts'
import { freeId } from './free-id.ts'

/** Countries by their ISO code and places of events by name; "Washington, D.C." and "Washington DC" are one. */
export function places(records: readonly BaseRecord[]): readonly Thing[] {
  const taken = new Set<string>()
  const countries = grouped(records, (record) => record.countries)
  const towns = grouped(
    records.filter((record) => record.type === 'event' && typeof record['place'] === 'string'),
    (record) => [foldKey(String(record['place']).replaceAll('.', ''))],
  )
  return [
    ...[...countries].map(([code, members]) =>
      countryThing(code, members, freeId(`place/${code.toLowerCase()}`, taken)),
    ),
    ...[...towns]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, members]) => townThing(members, freeId(`place/${slug(key)}`, taken))),
  ]
}

function countryThing(code: string, records: readonly BaseRecord[], id: string): Thing {
  const name = countryName(code)
  return {
    ...empty,
    id,
    name,
    names: [name],
    country: code,
    mentions: records.map((record) => mentionOf(record, 'countries', name)),
  }
}

function townThing(records: readonly BaseRecord[], id: string): Thing {
  const mentions = records.map((record) => mentionOf(record, 'place', String(record['place'])))
  const countries = [
    ...new Set(records.map((record) => record['country']).filter((code) => typeof code === 'string')),
  ]
  const names = [...new Set(mentions.map(({ name }) => name))].sort(byCodeUnit)
  return {
    ...empty,
    id,
    name: fullestName(mentions),
    names,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    mentions,
  }
}

const empty = { kind: 'place', acronym: null, merges: [], candidates: [] } as const

function mentionOf(record: BaseRecord, field: string, name: string): Mention {
  return { record: record.id, document: record.document, field, name }
}
