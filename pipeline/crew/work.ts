import { type Enter, statedIn, textOf } from '../carry.ts'
import type { CleanDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { type Notebook, notebook } from '../model/message.ts'
import { forgetTexts } from '../text/per-text.ts'
import { cleanDoc, statedPart, textPart } from './parts.ts'
import type { Reply, Task } from './task.ts'

const megabyte = 1024 * 1024

/**
 * Carries one document through rooms 1 to 5 and says how it goes. `reply` resolves when its words have left the process:
 * what is said then survives whatever comes. Never throws.
 */
export async function work(
  task: Task,
  knowledge: Knowledge,
  largest: number,
  reply: (reply: Reply) => Promise<void>,
): Promise<void> {
  const times: Record<string, number> = {}
  const watch = stopwatch(times)
  const enter = (room: string) => {
    watch(room)
    void reply({ kind: 'room', room })
  }
  try {
    const source = { id: '', path: task.name, sha256: task.sha256 }
    const notes = notebook()
    let doc: CleanDoc
    if (task.bytes === null) doc = cleanDoc(task.text ?? new Uint8Array(), source, task.size)
    else {
      const read = notebook()
      doc = await withoutTree({ ...source, bytes: task.bytes }, knowledge, read, enter)
      const part = textPart(doc, read.messages)
      if (part.length > largest * megabyte) return await reply({ kind: 'too-much', size: part.length })
      await reply({ kind: 'text', part })
    }
    const part = statedPart(statedIn(doc, knowledge, notes, enter), notes.messages)
    watch('')
    if (part.length > largest * megabyte) await reply({ kind: 'too-much', size: part.length })
    else await reply({ kind: 'stated', part, times, resident: process.memoryUsage.rss() })
  } catch (error) {
    await reply({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  } finally {
    forgetTexts()
  }
}

/**
 * No room looks at the tree again, and of a huge document it takes a third of the memory. In a function of its own, for one
 * that goes on keeps all that it ever waited for.
 */
async function withoutTree(
  source: Source,
  knowledge: Knowledge,
  notes: Notebook,
  enter: Enter,
): Promise<CleanDoc> {
  const doc = await textOf(source, knowledge, notes, enter)
  return { ...doc, tree: { type: 'root', children: [] } }
}

/** Adds up processor time: call it with the name of what begins. */
function stopwatch(times: Record<string, number>): (next: string) => void {
  let last = process.cpuUsage()
  let room = ''
  return (next) => {
    const now = process.cpuUsage()
    const used = now.user - last.user + now.system - last.system
    last = now
    if (room) times[room] = (times[room] ?? 0) + used / 1000
    room = next
  }
}
