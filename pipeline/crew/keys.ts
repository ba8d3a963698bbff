import { basename, extname } from 'node:path'
import type { Config } from '../../schemas/config.ts'
import { codeHash } from '../disk/code-hash.ts'
import { sha256 } from '../disk.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import { ownFolder } from '../text/own-knowledge.ts'

/** Under which keys the two parts of a document lie in the store. */
export interface Keys {
  text(file: { readonly sha256: string; readonly path: string }): string
  stated(file: { readonly sha256: string; readonly path: string }): string
}

/** Changes with the shape of parts.ts. */
const format = 'parts-1'

/** What of the machine a result may depend on: the engine, and its tables of characters and words. */
export const machine = [format, process.versions.node.split('.')[0], process.versions.icu] as const

/** The lists by which room 2 tells the language of a document, and its words with a hyphen from those without. */
const listsOfTexts = ['line-ends', 'words'] as const
const filesOfTexts = new RegExp(`^(?:[a-z]+/(?:${listsOfTexts.join('|')})|languages)\\.yaml$`, 'u')

/**
 * The text depends on the bytes, on the extension, which breaks ties between formats, on the code of rooms 1 and 2 and on
 * what they know of languages. What is stated depends beside it on the file's name, which stands in for a missing title, on
 * the code of rooms 3 to 5 and on all knowledge. Nothing depends on the folder, the machine or the clock.
 */
export function keysFor(knowledge: readonly KnowledgeFile[]): Keys {
  const reading = sha256(
    JSON.stringify([
      ...machine,
      codeHash(['pipeline/1-read/read.js', 'pipeline/2-clean/clean.js']),
      ofTexts(knowledge),
    ]),
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

/** A language that only the institution adds has no words yet, and is told otherwise all the same. */
function ofTexts(knowledge: readonly KnowledgeFile[]): unknown {
  const cues = knowledge.find(({ path }) => path === `${ownFolder}/cues.yaml`)?.content ?? '{}'
  const own = Object.entries(JSON.parse(cues) as Config['cues'])
  const languages = [...knowledge.map(({ path }) => path.split('/')[0]), ...own.map(([language]) => language)]
  return [
    knowledge.filter(({ path }) => filesOfTexts.test(path)).map(({ path, content }) => [path, content]),
    own.flatMap(([language, lists]) =>
      listsOfTexts.filter((name) => lists[name]).map((name) => [language, name, lists[name]]),
    ),
    [...new Set(languages)].sort(),
  ]
}
