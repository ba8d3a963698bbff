import { basename, extname } from 'node:path'
import { codeHash } from '../disk/code-hash.ts'
import { sha256 } from '../disk.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'

/** Under which keys the two parts of a document lie in the store. */
export interface Keys {
  text(file: { readonly sha256: string; readonly path: string }): string
  stated(file: { readonly sha256: string; readonly path: string }): string
}

/** Changes with the shape of parts.ts. */
const format = 'parts-1'

/** What of the machine a result may depend on: the engine, and its tables of characters and words. */
export const machine = [format, process.versions.node.split('.')[0], process.versions.icu] as const

/**
 * The text depends on the bytes, on the extension, which breaks ties between formats, and on the code of rooms 1 and 2.
 * What is stated depends beside it on the file's name, which stands in for a missing title, on the code of rooms 3 to 5
 * and on knowledge. Nothing depends on the folder, the machine or the clock.
 */
export function keysFor(knowledge: readonly KnowledgeFile[]): Keys {
  const reading = sha256(
    JSON.stringify([...machine, codeHash(['pipeline/1-read/read.js', 'pipeline/2-clean/clean.js'])]),
  )
  const stating = sha256(
    JSON.stringify([
      reading,
      codeHash(['pipeline/crew/work.js']),
      knowledge.map(({ path, content }) => [path, content]),
    ]),
  )
  return {
    text: ({ sha256: bytes, path }) => sha256(`${reading} ${bytes} ${extname(path).toLowerCase()}`),
    stated: ({ sha256: bytes, path }) => sha256(`${stating} ${bytes} ${basename(path)}`),
  }
}
