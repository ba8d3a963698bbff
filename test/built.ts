import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { carry } from '../pipeline/carry.ts'
import { knowledgeFiles, sha256 } from '../pipeline/disk.ts'
import type { BuildResult } from '../pipeline/model/base.ts'
import type { ExtractedDoc, Source } from '../pipeline/model/doc.ts'
import type { Knowledge } from '../pipeline/model/knowledge.ts'
import { notebook } from '../pipeline/model/message.ts'
import type { OutFile } from '../pipeline/model/out-file.ts'
import { gather } from '../pipeline/run.ts'
import { byCodeUnit } from '../pipeline/text/fold.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { slug } from '../pipeline/text/slug.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export const corpusFolder = join(root, 'corpus')

/** Documents that may be given beside the project and never are part of it. */
export const sharedFolder = join(root, '..', 'shared')

/** A folder of shared/; null, with the reason printed, where it is not there. */
export function shared(name: string): string | null {
  const folder = join(sharedFolder, name)
  if (existsSync(folder)) return folder
  process.stderr.write(`Left out what needs ../shared/${name}: the folder is not there.\n`)
  return null
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'debrief-test-'))
}

/** Every file below a folder as a source. */
export function sourcesIn(folder: string): readonly Source[] {
  return filesIn(folder).map((path) => {
    const bytes = new Uint8Array(readFileSync(join(folder, path)))
    return { id: slug(path, 90), path, bytes, sha256: sha256(bytes) }
  })
}

/** Paths of the files below a folder, relative to it, in code-unit order. */
export function filesIn(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix))
    .flatMap((name) => {
      const path = prefix === '' ? name : `${prefix}/${name}`
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path]
    })
    .sort(byCodeUnit)
}

export const knowledge: Knowledge = knowledgeOf(knowledgeFiles())

/** Sources through rooms 1 to 5, and what was said about them. */
export async function carried(sources: readonly Source[]) {
  const notes = notebook()
  const docs: ExtractedDoc[] = []
  for (const source of sources) docs.push(await carry(source, knowledge, notes))
  return { docs, notes }
}

export interface Built extends BuildResult {
  readonly files: readonly OutFile[]
}

/** Sources through all nine rooms. */
export async function built(sources: readonly Source[]): Promise<Built> {
  const { docs, notes } = await carried(sources)
  const result = await gather(docs, knowledge, notes, { version: '0.0.0', assets: { script: '', style: '' } })
  return { ...result, files: [...result.files] }
}
