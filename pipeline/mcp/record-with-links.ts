import type { ToolInput } from '../../schemas/tools.ts'
import type { AnyRecord } from '../../schemas/types.ts'
import type { OpenBase } from '../api/api.ts'
import { recordPath } from '../text/paths.ts'
import { unknownId } from './unknown-id.ts'

/**
 * A record by its id, and what it is linked with. Throws where the base has none, with what became of it where that is known.
 */
export async function recordWithLinks(base: OpenBase, { id }: ToolInput<'get_record'>) {
  const record = await base.get(id)
  if (!record) throw await unknownId(base, id, 'record, as search gives it')
  return { ...shown(base, record), links: await base.links(id) }
}

/** A record with the address of its page. */
export function shown(base: OpenBase, record: AnyRecord) {
  return { ...record, url: base.link(`site/${recordPath(record.id)}`) }
}
