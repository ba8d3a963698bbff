import type { ToolInput } from '../../schemas/tools.ts'
import type { AnyRecord } from '../../schemas/types.ts'
import { allFound, type OpenBase } from '../api/api.ts'
import { shown } from './record-with-links.ts'
import { noted, USUAL, wantedFrom } from './wanted.ts'

/** Records that have the words and fit the filters, those that have more of the words first. */
export async function foundRecords(
  base: OpenBase,
  { query, limit = USUAL, ...rest }: ToolInput<'find_records'>,
) {
  const fitting = await base.filter(wantedFrom(rest))
  const { found, notes } = query ? await ranked(base, query, fitting) : { found: fitting, notes: [] }
  const records = found.slice(0, limit).map((record) => shown(base, record))
  return { total: found.length, records, ...(await noted(base, rest, notes)) }
}

/** Those of the records that the words find, best first, and what the search had to say. */
async function ranked(base: OpenBase, query: string, fitting: readonly AnyRecord[]) {
  const known = new Map(fitting.map((record) => [record.id, record]))
  const { hits, notes } = await allFound(base, query)
  return { found: hits.flatMap(({ id }) => known.get(id) ?? []), notes }
}
