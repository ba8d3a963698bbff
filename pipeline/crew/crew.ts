import { type CorpusFile, loadSource } from '../disk.ts'
import type { ExtractedDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Notebook } from '../model/message.ts'
import { carry } from '../run.ts'
import { attachedSources } from './attachments.ts'

export interface Progress {
  readonly done: number
  readonly of: number
  readonly path: string
}

/** A mail in a mail in a mail: files deeper than this are left out with a message. */
const deepest = 3

/**
 * Carries documents through rooms 1 to 5, one after the other, and after each the files that came inside it. A document
 * that breaks a room is set aside with a message; the rest goes on.
 */
export async function carryAll(
  corpus: string,
  files: readonly CorpusFile[],
  knowledge: Knowledge,
  notes: Notebook,
  onProgress: (progress: Progress) => void,
): Promise<readonly ExtractedDoc[]> {
  const docs: ExtractedDoc[] = []
  const taken = new Set(files.map((file) => file.id))
  const carrySource = async (source: Source, depth: number): Promise<void> => {
    const doc = await carried(source, knowledge, notes)
    if (!doc) return
    docs.push(slim(doc))
    const inside = attachedSources(doc, taken)
    if (inside.length > 0 && depth >= deepest) notes.reportFor('crew', doc.path)('warning', 'nested-too-deep', `Unexpected file inside files ${deepest} deep; ${inside.length} were left out, take them out of their mail`)
    else for (const attached of inside) await carrySource(attached, depth + 1)
  }
  for (const [index, file] of files.entries()) {
    onProgress({ done: index, of: files.length, path: file.path })
    const source = loadSource(corpus, file, notes.reportFor('disk', file.path))
    if (source) await carrySource(source, 0)
  }
  return docs
}

async function carried(source: Source, knowledge: Knowledge, notes: Notebook): Promise<ExtractedDoc | null> {
  try {
    return await carry(source, knowledge, notes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    notes.reportFor('crew', source.path)('error', 'quarantined', `Unexpected failure (${reason.slice(0, 200)}), the document was set aside; please report it with the file`)
    return null
  }
}

/** Neither the tree nor attached bytes are needed once the text is final; without them memory does not grow with the sources. */
function slim(doc: ExtractedDoc): ExtractedDoc {
  const { attachments: _, ...rest } = doc
  return { ...rest, tree: { type: 'root', children: [] } }
}
