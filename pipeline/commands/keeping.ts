import type { Keeping } from '../crew/carrier.ts'
import { keysFor } from '../crew/keys.ts'
import { isGone, writer } from '../crew/out-lock.ts'
import { openStore } from '../disk/store.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import { type Asked, type Talk, textOption } from './command.ts'

/** Where a build keeps what it read; null where it is asked to keep nothing. */
export function keepingFor(asked: Asked, knowledge: readonly KnowledgeFile[], talk: Talk): Keeping | null {
  if (asked.options['no-cache']) return null
  const said = new Set<string>()
  return {
    store: openStore(textOption(asked, 'cache', '.cache/debrief'), writer, isGone),
    keys: keysFor(knowledge),
    remark: (text) => {
      if (!said.has(text)) talk.tell(`debrief: ${text}\n`)
      said.add(text)
    },
  }
}
