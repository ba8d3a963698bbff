import { basename, dirname } from 'node:path'
import { textOf } from '../carry.ts'
import { loadSource } from '../disk/corpus-file.ts'
import type { CleanDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { notebook } from '../model/message.ts'
import type { Talk } from './command.ts'

/** What somebody wrote, read as a document of the corpus would be; null, and said why, where it cannot be read. */
export async function readWritten(path: string, knowledge: Knowledge, talk: Talk): Promise<CleanDoc | null> {
  const notes = notebook()
  const file = { id: 'draft', path: basename(path), size: 0 }
  const source = loadSource(dirname(path), file, notes.reportFor('disk', path))
  const clean = source && (await textOf(source, knowledge, notes))
  const words = clean && clean.text !== '' ? clean : null
  const reasons = notes.messages.filter(({ severity }) => severity === 'error').map(({ reason }) => reason)
  for (const reason of words || reasons.length > 0 ? reasons : [WORDLESS])
    talk.tell(`debrief: ${path}: ${reason}\n`)
  return words
}

const WORDLESS = 'Unexpected file without words, expected a text or a document with some'
