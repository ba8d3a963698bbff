import { type OpenBase, whatBecame } from '../api/api.ts'
import { nearest } from '../text/nearest.ts'
import type { Talk } from './command.ts'

/** Says why no record has an id, and which there are near it. Exit code 1. */
export async function tellUnknownId(id: string, base: OpenBase, talk: Talk): Promise<number> {
  const [reason, listed, ids] = await whyUnknown(id, base)
  const list = ids.length > 0 ? `; ${listed}\n${ids.map((one) => `  ${one}\n`).join('')}` : '\n'
  talk.tell(`debrief: unexpected id \`${id}\`, ${reason}${list}`)
  return 1
}

/** Most ids that are named in place of one that no record has. */
const most = 5

async function whyUnknown(
  id: string,
  base: OpenBase,
): Promise<readonly [reason: string, listed: string, ids: readonly string[]]> {
  const records = await base.filter()
  if (await base.document(id)) {
    const own = records.filter(({ document }) => document === id).map((record) => record.id)
    return [
      `which is that of a document with its text in data/text/${id}.txt`,
      'records of it are',
      own.slice(0, most),
    ]
  }
  const gone = await base.gone(id)
  const reason = gone ? `an earlier build had it: ${whatBecame(gone)}` : 'no record has it'
  const ids = records.map((record) => record.id)
  return [reason, 'near it are', nearest(id, ids, most)]
}
