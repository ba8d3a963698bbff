import type { RecordType } from '../../schemas/types.ts'
import { type OpenBase, unknownValues, type Wanted } from '../api/api.ts'

/** Of so many, where nobody says how many, an answer tells. */
export const USUAL = 20

/** What is wanted of records, from what a tool was given besides. */
export function wantedFrom(input: Readonly<Record<string, unknown>>): Wanted {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Wanted<RecordType>
}

/** Says what a search had to say, and which of the wanted values nothing has, where there is something. */
export async function noted(
  base: OpenBase,
  input: Readonly<Record<string, unknown>>,
  searched: readonly string[] = [],
) {
  const notes = [...searched, ...unknownValues(await base.records(), wantedFrom(input))]
  return notes.length > 0 ? { notes } : {}
}
