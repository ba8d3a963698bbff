import type { ToolInput } from '../../schemas/tools.ts'
import type { OpenBase } from '../api/api.ts'
import { noted, USUAL, wantedFrom } from './wanted.ts'

/** Ideas that were said again, each with the records that say it. */
export async function recurring(base: OpenBase, { limit = USUAL, ...rest }: ToolInput<'recurrences'>) {
  const clusters = await base.cluster(wantedFrom(rest))
  const wordings = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => base.get(id)))).flatMap((record) =>
      record ? [{ id: record.id, quote: record.text, document: record.document }] : [],
    )
  const found = clusters
    .slice(0, limit)
    .map(async (cluster) => ({ ...cluster, wordings: await wordings(cluster.records) }))
  return { total: clusters.length, recurrences: await Promise.all(found), ...(await noted(base, rest)) }
}
