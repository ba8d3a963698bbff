import type { Knowledge } from '../../model/knowledge.ts'
import type { Thing } from '../../model/thing.ts'
import { countryCodeOf } from '../../text/countries.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import type { Organisations } from '../things/organisations.ts'

/** The thing that a name stands for in a document: a body, else a person whom only one has that name, else a country. */
export function leadFinder(
  bodies: Organisations,
  things: readonly Thing[],
  { countryAliases }: Knowledge,
): (name: string, document: string) => string | null {
  const people = grouped(
    things.filter(({ kind }) => kind === 'person'),
    ({ names }) => [...new Set(names.map(foldKey))],
  )
  const countries = new Map(
    things.flatMap(({ kind, id, country }) =>
      kind === 'place' && id === `place/${country?.toLowerCase()}` ? [[country, id]] : [],
    ),
  )
  return (name, document) =>
    bodies.idOf(name, document) ??
    personOf(people.get(foldKey(name)) ?? [], document) ??
    countries.get(countryCodeOf(name, countryAliases)) ??
    null
}

function personOf(named: readonly Thing[], document: string): string | null {
  const here = named.filter(({ mentions }) => mentions.some((mention) => mention.document === document))
  const people = here.length > 0 ? here : named
  return people.length === 1 ? (people[0]?.id ?? null) : null
}
