import type { IndexedBase, OutFile } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import { sitemaps } from './companions/sitemaps.ts'
import { data } from './data.ts'
import { exports } from './exports/exports.ts'
import { type ListedFile, listedFile, manifest } from './manifest.ts'
import { site } from './site/site.tsx'
import type { SourceOf } from './site/source-files.ts'

/*
 * Room 9. Comes in: the indexed knowledge base. Gives: files to be, as paths and contents. Writes nothing.
 */

interface Making {
  readonly version: string
  readonly assets: { readonly script: string; readonly style: string }
  /** The bytes of a document's file; absent where the owner does not want files copied into the site. */
  readonly sourceOf?: SourceOf
  /** Where the site will stand; without it there is no sitemap, and feeds have relative links. */
  readonly baseUrl?: string
}

/** Every file of out/, the manifest last. Each is made when it is asked for and not kept: go through them once. */
export function* publish(
  base: IndexedBase,
  messages: readonly Message[],
  making: Making,
): Generator<OutFile> {
  const listed: ListedFile[] = []
  for (const file of content(base, messages, making)) {
    listed.push(listedFile(file))
    yield file
  }
  if (making.baseUrl !== undefined) {
    const paths = listed.map(({ path }) => path)
    for (const file of sitemaps(paths, making.baseUrl)) {
      listed.push(listedFile(file))
      yield file
    }
  }
  yield manifest(base, listed, making)
}

function* content(base: IndexedBase, messages: readonly Message[], making: Making): Generator<OutFile> {
  yield* data(base, messages)
  yield* base.index
  yield* site(base, messages, making.assets, making.sourceOf, making.baseUrl)
  yield* exports(base, making.baseUrl ?? null)
}
