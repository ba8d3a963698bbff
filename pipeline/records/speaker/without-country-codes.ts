import { PRINTED_CODES } from '../../text/countries/country-names.ts'
import type { Candidate } from './candidate.ts'

/** A code alone may be a unit: "IT", "HR". Where people come from as many countries as this it is none. */
const fewest = 2

/** "Ann Roe (FR)", "Ben Poe, Harbour College, NL": the code of a country (ISO 3166-1) is no part of a body, where several people have one. */
export function withoutCountryCodes(people: readonly Candidate[]): readonly Candidate[] {
  const codes = new Set(people.flatMap(({ affiliation }) => codeIn(affiliation) ?? []))
  if (codes.size < fewest) return people
  return people.map((person) => {
    const code = codeIn(person.affiliation)
    const rest = code === null ? person.affiliation : person.affiliation?.slice(0, -code.length)
    return { ...person, affiliation: rest?.replace(/,\s+$/u, '') || null }
  })
}

function codeIn(affiliation: string | null): string | null {
  const code = /(?:^|,\s)(\p{Lu}{2})$/u.exec(affiliation ?? '')?.[1]
  return code !== undefined && PRINTED_CODES.has(code) ? code : null
}
