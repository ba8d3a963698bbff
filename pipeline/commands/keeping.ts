import type { Keeping } from '../crew/carrier.ts'
import { keysFor } from '../crew/keys.ts'
import { isGone, writer } from '../crew/out-lock.ts'
import { ofOut } from '../disk/of-out.ts'
import { placeOfOut } from '../disk/place-of-out.ts'
import { openStore } from '../disk/store.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import { type Asked, type Talk, textOption } from './command.ts'

/** Where a build into `out` keeps what it read; null where it is asked to keep nothing, or would keep it in what it replaces. */
export function keepingFor(
  out: string,
  asked: Asked,
  knowledge: readonly KnowledgeFile[],
  talk: Talk,
): Keeping | null {
  if (asked.options['no-cache']) return null
  const cache = textOption(asked, 'cache', '.cache/debrief')
  if (ofOut(out)(placeOfOut(cache))) {
    talk.tell(
      `debrief: the cache \`${cache}\` would lie in \`${out}\`, which a build replaces; nothing is kept, name another --cache\n`,
    )
    return null
  }
  const said = new Set<string>()
  return {
    store: openStore(cache, writer, isGone),
    keys: keysFor(knowledge),
    remark: (text) => {
      if (!said.has(text)) talk.tell(`debrief: ${text}\n`)
      said.add(text)
    },
  }
}
