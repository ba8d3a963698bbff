import type { Beside } from '../../pipeline/6-resolve/resolve.ts'
import type { Base } from '../../pipeline/model/base.ts'
import { gather } from '../../pipeline/run.ts'
import { carried, knowledge } from '../built.ts'
import { sourceOf } from '../documents.ts'

/** The base of some documents, each under its id as a Markdown file, with the messages of the build. */
export async function baseOf(files: Readonly<Record<string, string>>, beside: Beside = {}) {
  const sources = Object.entries(files).map(([id, content]) => ({ ...sourceOf(content, `${id}.md`), id }))
  const { docs, notes } = await carried(sources)
  const making = { version: '0.0.0', assets: { script: '', style: '' } }
  const result = await gather(docs, knowledge, notes, making, beside)
  return { ...result.base, messages: result.messages }
}

/** A base as the next build is told of it. */
export function earlierBuild({ docs, records, tombstones }: Base, build = 'before') {
  return { build, documents: docs.map(({ entry }) => entry), records, tombstones: tombstones ?? [] }
}
