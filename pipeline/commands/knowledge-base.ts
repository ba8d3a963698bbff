import { readOut } from '../disk.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import { WrongUse } from './command.ts'

/** A knowledge base as it lies in out/; each part is read when it is asked for. */
export interface KnowledgeBase {
  documents(): readonly DocumentEntry[]
  records(): readonly BaseRecord[]
  /** The final text of a document; null where its file is missing. */
  text(document: string): string | null
  /** Any file of it, by its path relative to out/. Throws WrongUse where it is missing. */
  file(path: string): string
}

/** The knowledge base at `out`. Throws WrongUse where there is none. */
export function knowledgeBase(out: string): KnowledgeBase {
  const file = (path: string): string => {
    const content = readOut(out, path)
    if (content === null)
      throw new WrongUse(
        `unexpected \`${out}\` without ${path}, expected a knowledge base; run \`debrief build\` first, or name one with --out`,
      )
    return content
  }
  file('data/manifest.json')
  return {
    documents: () => lines('data/documents.ndjson', file) as DocumentEntry[],
    records: () => lines('data/records.ndjson', file) as BaseRecord[],
    text: (document) => readOut(out, `data/text/${document}.txt`),
    file,
  }
}

function lines(path: string, file: (path: string) => string): unknown[] {
  try {
    return file(path)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new WrongUse(
        `unexpected content of ${path} (${error.message}), expected JSON lines; build the knowledge base again`,
      )
    throw error
  }
}
