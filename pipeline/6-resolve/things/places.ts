import type { PrintedCountry } from '../../model/alone.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Mention, Thing } from '../../model/thing.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { slug } from '../../text/slug.ts'
import { grouped } from '../grouped.ts'
import { fullestName } from './forms.ts'
import { freeId } from './free-id.ts'

/** Countries by their ISO code, under every name that is printed, and places of events; "Washington, D.C." and "Washington DC" are one. */
export function places(
  records: readonly BaseRecord[],
  printed: (record: BaseRecord) => readonly PrintedCountry[],
): readonly Thing[] {
  const taken = new Set<string>()
  const countries = grouped(records, (record) => record.countries)
  const events = records.filter((record) => record.type === 'event' && typeof record['place'] === 'string')
  const keyOf = townKeys(events.map((record) => String(record['place'])))
  const towns = grouped(events, (record) => [keyOf(String(record['place']))])
  return [
    ...[...countries].map(([code, members]) =>
      countryThing(code, members, freeId(`place/${code.toLowerCase()}`, taken), printed),
    ),
    ...[...towns]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, members]) => townThing(members, freeId(`place/${slug(key)}`, taken))),
  ]
}

function countryThing(
  code: string,
  records: readonly BaseRecord[],
  id: string,
  printed: (record: BaseRecord) => readonly PrintedCountry[],
): Thing {
  const name = countryName(code)
  const mentions = records.map((record) => {
    const said = printed(record).find(([one]) => one === code)
    return mentionOf(record, 'countries', said ? said[1] : name)
  })
  const names = [...new Set([name, ...mentions.map((one) => one.name)])].sort(byCodeUnit)
  return {
    ...empty,
    id,
    name,
    names,
    country: code,
    mentions,
    merges: names
      .filter((one) => one !== name)
      .map((from) => ({
        from,
        to: name,
        score: 1,
        points: [{ reason: `a name of the country ${code} (ISO 3166-1)`, points: 1 }],
      })),
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

const region = /,?\s+(\p{Lu}{2})$/u

/** A town without the region behind it, where nobody prints another: "Washington" is "Washington, D.C.", Portland may be two. */
function townKeys(printed: readonly string[]): (place: string) => string {
  const plain = (place: string) => place.replaceAll('.', '')
  const bare = (place: string) => foldKey(plain(place).replace(region, ''))
  const regions = grouped(printed, (place) => [bare(place)])
  return (place) => {
    const all = (regions.get(bare(place)) ?? []).flatMap((one) => region.exec(plain(one))?.[1] ?? [])
    return new Set(all).size > 1 ? foldKey(plain(place)) : bare(place)
  }
}

const empty = { kind: 'place', acronym: null, merges: [], candidates: [] } as const

function mentionOf(record: BaseRecord, field: string, name: string): Mention {
  return { record: record.id, document: record.document, field, name }
}
