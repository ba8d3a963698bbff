import type { AnyRecord } from '../../schemas/types.ts'
import { byCodeUnit } from '../text/fold.ts'
import { valuesOf, type Wanted } from './wanted.ts'

const MOST = 12

/** For people: which of the wanted values no record has or can have, so that an empty answer is not taken for a finding. */
export function unknownValues(records: readonly AnyRecord[], wanted: Wanted): readonly string[] {
  return [...upsideDown(wanted), ...withoutRecord(records, wanted)]
}

/** Dates that exclude each other: a year is all its days. */
function upsideDown({ since, until }: Wanted): readonly string[] {
  if (since === undefined || until === undefined || since <= `${until}~`) return []
  return [`No date is both since ${since} and until ${until}.`]
}

function withoutRecord(records: readonly AnyRecord[], wanted: Wanted): readonly string[] {
  return (Object.keys(valuesOf) as (keyof typeof valuesOf)[]).flatMap((key) => {
    const asked = wanted[key]
    if (asked === undefined) return []
    const known = new Set(records.flatMap(valuesOf[key]).filter((value) => value !== null))
    const unknown = [asked].flat().filter((value) => !known.has(value))
    if (unknown.length === 0) return []
    const some = [...known].sort(byCodeUnit)
    const there =
      some.length === 0
        ? 'there is none'
        : `there is: ${some.slice(0, MOST).join(', ')}${some.length > MOST ? ' …' : ''}`
    return [`Nothing has ${key} ${unknown.join(', ')}; ${there}.`]
  })
}
