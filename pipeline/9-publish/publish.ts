import type { IndexedBase, TieredBase } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import type { Files, LongFile, OutFile } from '../model/out-file.ts'
import { byCodeUnit } from '../text/fold.ts'
import { whole } from '../text/text-bytes.ts'
import { sitemaps } from './companions/sitemaps.ts'
import { data } from './data.ts'
import { exports } from './exports/exports.ts'
import { type ListedFile, listedFile, manifest } from './manifest.ts'
import { recordPiece } from './site/record-piece.ts'
import { besidePages, isSearchScript, type SitePieces, searchScript, sitePieces } from './site/site.tsx'
import { type SourceOf, sourceFiles } from './site/source-files.ts'

/*
 * Room 9. Comes in: the indexed knowledge base. Gives: files to be, as paths and contents. Writes nothing.
 *
 * `publish` gives them all. Its parts may be made apart, in several threads: copies of sources first, for pages lead to
 * them; then wholes, the index and pieces in any order; at last what lists all others.
 */

export interface Making {
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
  for (const file of closing(base, listed, making)) yield whole(file)
}

function* content(base: IndexedBase, messages: readonly Message[], making: Making): Generator<OutFile> {
  const copied = new Set<string>()
  yield* copies(base, making, copied)
  for (const file of wholes(base, messages, making)) yield whole(file)
  yield* base.index
  yield searchScript(base.index)
  const { ofMany, records, seenOf } = pieces(base, messages, making, copied)
  for (const piece of ofMany) yield* piece.make()
  for (const record of records) yield* recordPiece(seenOf(record, base.similar ?? {})).make()
}

/** Copies of the documents' files, where they are wanted; `copied` learns the ids of the documents that have one. */
export function* copies(base: TieredBase, { sourceOf }: Making, copied: Set<string>): Generator<OutFile> {
  if (sourceOf) yield* sourceFiles(base, sourceOf, copied)
}

/** Files that take in all of the base: the data, exports, feeds. */
export function* wholes(
  base: TieredBase,
  messages: readonly Message[],
  making: Making,
): Generator<OutFile | LongFile> {
  const baseUrl = making.baseUrl ?? null
  yield* data(base, messages)
  yield* exports(base, baseUrl)
  yield* besidePages(base, making.assets, baseUrl)
}

/** The files of the index where they are looked for, each when it is taken. */
export async function* indexed(index: Files): AsyncGenerator<OutFile | LongFile> {
  const scripts: OutFile[] = []
  for await (const file of index) {
    if ('content' in file && isSearchScript(file)) scripts.push(file)
    yield file
  }
  yield searchScript(scripts)
}

/** Pages and their twins. */
export function pieces(
  base: TieredBase,
  messages: readonly Message[],
  { baseUrl }: Pick<Making, 'baseUrl'>,
  copied: ReadonlySet<string>,
): SitePieces {
  return sitePieces(base, messages, copied, baseUrl ?? null)
}

/** What lists all other files: the sitemap, where the site's address is known, and the manifest. */
export function* closing(
  base: TieredBase,
  files: readonly ListedFile[],
  making: Making,
): Generator<OutFile | LongFile> {
  const maps = making.baseUrl === undefined ? [] : [...sitemaps(pathsOf(files), making.baseUrl)]
  yield* maps
  yield manifest(base, [...files, ...maps.map(listedFile)], making)
}

/** In order: threads are done with their files as it happens. */
function pathsOf(files: readonly ListedFile[]): readonly string[] {
  return files.map(({ path }) => path).sort(byCodeUnit)
}
