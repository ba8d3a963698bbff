import { type Beside, resolveOnce } from './6-resolve/resolve.ts'
import { validate } from './7-validate/validate.ts'
import { type Indexing, indexing, madeIndex } from './8-index/index.ts'
import { publish } from './9-publish/publish.ts'
import type { Base, BuildResult, DocumentEntry, IndexTier } from './model/base.ts'
import type { ExtractedDoc } from './model/doc.ts'
import type { Knowledge } from './model/knowledge.ts'
import { type Message, type Notebook, sortedMessages } from './model/message.ts'
import { forgetTexts } from './text/per-text.ts'
import { wholeFiles } from './text/text-bytes.ts'

/*
 * The line: nine rooms in order. Rooms 1 to 5 see one document (carry.ts), rooms 6 to 9 see all of them. Touches no disk.
 */

/** What is made once, for all documents: the tool's version and what runs in the reader's browser. */
export interface Making {
  readonly version: string
  readonly assets: { readonly script: string; readonly style: string }
  /** The engine to search with; chosen by size where it is not given. */
  readonly index?: IndexTier['name']
  /** The bytes of a document's file; absent where files are not to be copied into the site. */
  readonly sourceOf?: (entry: DocumentEntry) => Uint8Array | null
  /** Where the site will stand; absent where that is not known. */
  readonly baseUrl?: string
}

/** What rooms 6 to 8 made of all documents, ready to be published. */
export interface Gathered extends Indexing {
  readonly messages: readonly Message[]
}

/** All documents to the files of out/. The order of `docs` does not matter. */
export async function gather(
  docs: readonly ExtractedDoc[],
  knowledge: Knowledge,
  notes: Notebook,
  making: Making,
  beside: Beside = {},
): Promise<BuildResult> {
  const { base: tiered, messages, index } = await gathered(() => docs, knowledge, notes, making, beside)
  const { similar, files } = madeIndex(index)
  const base = { ...tiered, similar, index: await wholeFiles(files()) }
  return { base, messages, files: publish(base, messages, making) }
}

/**
 * Rooms 6 to 8: all documents to what is published, which crew/publishing.ts does in several threads. They are taken once, and
 * not held longer than room 6 looks at them.
 */
export async function gathered(
  docs: () => readonly ExtractedDoc[],
  knowledge: Knowledge,
  notes: Notebook,
  making: Pick<Making, 'index'>,
  beside: Beside = {},
): Promise<Gathered> {
  const base = resolved(docs, knowledge, notes, beside)
  validate(base, notes)
  forgetTexts()
  const indexed = await indexing(base, notes.reportFor('index', ''), making.index)
  return { ...indexed, messages: sortedMessages(notes.messages) }
}

/** In a call of its own, so that nothing of it holds the documents once it is over. */
function resolved(
  docs: () => readonly ExtractedDoc[],
  knowledge: Knowledge,
  notes: Notebook,
  beside: Beside,
): Base {
  const { rules = {}, codes = {} } = knowledge
  return { ...resolveOnce(docs, knowledge, notes.reportFor('resolve', ''), beside), rules, codes }
}
