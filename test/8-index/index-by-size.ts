import { indexing, madeIndex } from '../../pipeline/8-index/index.ts'
import type { Base, IndexedBase, IndexTier } from '../../pipeline/model/base.ts'
import type { Report } from '../../pipeline/model/message.ts'
import { wholeFiles } from '../../pipeline/text/text-bytes.ts'

/** Room 8 as a whole: what a build does in two steps, and the files at once. */
export async function indexBySize(
  base: Base,
  report: Report,
  wanted?: IndexTier['name'],
): Promise<IndexedBase> {
  const { base: tiered, index } = await indexing(base, report, wanted)
  const { similar, files } = madeIndex(index)
  return { ...tiered, similar, index: await wholeFiles(files()) }
}
