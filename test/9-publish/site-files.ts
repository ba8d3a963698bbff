import { recordPiece } from '../../pipeline/9-publish/site/record-piece.ts'
import {
  besidePages,
  type SiteAssets,
  searchScript,
  sitePieces,
} from '../../pipeline/9-publish/site/site.tsx'
import { type SourceOf, sourceFiles } from '../../pipeline/9-publish/site/source-files.ts'
import type { IndexedBase } from '../../pipeline/model/base.ts'
import type { Message } from '../../pipeline/model/message.ts'
import type { OutFile } from '../../pipeline/model/out-file.ts'

/** The files under site/, as room 9 makes them beside all others; each when it is asked for. */
export function* site(
  base: IndexedBase,
  messages: readonly Message[],
  assets: SiteAssets,
  sourceOf?: SourceOf,
  baseUrl: string | null = null,
): Generator<OutFile> {
  const copied = new Set<string>()
  if (sourceOf) yield* sourceFiles(base, sourceOf, copied)
  yield* besidePages(base, assets, baseUrl)
  yield searchScript(base.index)
  const { ofMany, records, seenOf } = sitePieces(base, messages, copied, baseUrl)
  for (const piece of ofMany) yield* piece.make()
  for (const record of records) yield* recordPiece(seenOf(record, base.similar ?? {})).make()
}
