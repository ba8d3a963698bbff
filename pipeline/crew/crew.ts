import { type CorpusFile, loadSource } from '../disk.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Notebook } from '../model/message.ts'
import { carry } from '../run.ts'

export interface Progress {
  readonly done: number
  readonly of: number
  readonly path: string
}

/**
 * Carries documents through rooms 1 to 5, one after the other. A document that breaks a room is set aside with a
 * message; the rest goes on.
 */
export async function carryAll(
  corpus: string,
  files: readonly CorpusFile[],
  knowledge: Knowledge,
  notes: Notebook,
  onProgress: (progress: Progress) => void,
): Promise<readonly ExtractedDoc[]> {
  const docs: ExtractedDoc[] = []
  for (const [index, file] of files.entries()) {
    onProgress({ done: index, of: files.length, path: file.path })
    const source = loadSource(corpus, file, notes.reportFor('disk', file.path))
    if (!source) continue
    try {
      docs.push(slim(await carry(source, knowledge, notes)))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      notes.reportFor('crew', file.path)('error', 'quarantined', `Unexpected failure (${reason.slice(0, 200)}), the document was set aside; please report it with the file`)
    }
  }
  return docs
}

/** The tree is not needed once the text is final; without it memory does not grow with the sources. */
function slim(doc: ExtractedDoc): ExtractedDoc {
  return { ...doc, tree: { type: 'root', children: [] } }
}
