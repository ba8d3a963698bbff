import { codeHash } from '../disk/code-hash.ts'
import { type CorpusFile, loadSource } from '../disk/corpus-file.ts'
import { type Listed, type Manifest, printOfFiles, printOfListed } from '../disk/whole-out.ts'
import { readOut, sha256, siteAssets, toolVersion } from '../disk.ts'
import type { KnowledgeFile } from '../model/knowledge.ts'
import type { Message } from '../model/message.ts'
import { type Keeping, keep } from './carrier.ts'
import { machine } from './keys.ts'

/*
 * A build of what has been built: where nothing that a build depends on has changed and out/ still is what it made, there
 * is nothing to do. The store keeps which print of out/ came of which inputs.
 */

/** All that the bytes of a build depend on, beside the documents. */
export interface Inputs {
  readonly knowledge: readonly KnowledgeFile[]
  /** What was asked for and what lies beside the documents, as JSON can say it. */
  readonly asked: unknown
}

/** The key of a build, from the bytes of its documents; it depends on no folder, machine or clock. */
export function buildKey(
  corpus: string,
  files: readonly CorpusFile[],
  { knowledge, asked }: Inputs,
  said: readonly Message[],
): string {
  const documents = files.map((file) => [file.path, loadSource(corpus, file, () => {})?.sha256 ?? null])
  const inputs = sha256(
    JSON.stringify([
      ...machine,
      toolVersion(),
      codeHash(['pipeline/commands/build.js', 'pipeline/crew/work.js']),
      siteAssets(),
      knowledge.map(({ path, content }) => [path, content]),
      asked,
      said,
      documents,
    ]),
  )
  return `build-${inputs}`
}

/** What a build left, as the store keeps it. */
interface Standing {
  readonly print: string
  readonly counts: Manifest['counts']
}

/** What `out` holds, where it is what a build with this key gave; null where it has to be made. */
export async function standing(
  out: string,
  { store, remark }: Pick<Keeping, 'store' | 'remark'>,
  key: string,
  threads: number,
): Promise<{ readonly counts: Manifest['counts']; readonly messages: readonly Message[] } | null> {
  const kept = store.get(key)
  if (kept === 'damaged')
    remark('unexpected content of the cache entry of the last build; all of out/ is made again')
  if (kept === null || kept === 'damaged') return null
  const { print, counts } = JSON.parse(Buffer.from(kept).toString()) as Standing
  if ((await printOfFiles(out, threads)) !== print) return null
  return { counts, messages: JSON.parse(readOut(out, 'data/report.json') ?? '').messages }
}

/**
 * Keeps that these files, all of out/, came of this key. Not where `again`, the key made anew, is another: a document was changed while it was
 * built. Nor where the crew had to set a document aside: it is tried again with every build.
 */
export function keepStanding(
  files: readonly Listed[],
  counts: Manifest['counts'],
  keeping: Pick<Keeping, 'store' | 'remark'>,
  key: string,
  again: () => string,
  messages: readonly Message[],
): void {
  if (messages.some(({ rule }) => rule === 'quarantined' || rule === 'unreadable-file')) return
  if (again() !== key) return
  const standing: Standing = { print: printOfListed(files), counts }
  keep(keeping, key, new Uint8Array(Buffer.from(JSON.stringify(standing))))
}
