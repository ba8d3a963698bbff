import type { Base, IndexedBase, IndexTier, Similar, TieredBase } from '../model/base.ts'
import type { Report } from '../model/message.ts'
import type { Files, KeptPartition } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { letGo } from '../text/let-go.ts'
import { whole } from '../text/text-bytes.ts'
import { indexedRows } from './indexed-rows.ts'
import { largeFiles } from './large-files.ts'
import { lunrFiles } from './lunr-files.ts'
import { partitionsFor } from './partitions.ts'
import { similarFile } from './similar-file.ts'
import { similarRecords } from './similar-records.ts'
import { workingPagefind } from './working-pagefind.ts'

/** What is known of an index before it is made, and what it is to be made of. */
export interface Indexing {
  readonly base: TieredBase
  readonly index: MadeIndex | LargeIndex
}

/** An index, ready to be put into place. */
export interface MadeIndex {
  readonly similar: Similar
  /** Each made when it is taken, once. Of a large base that takes a while: what `kept` has is not made again. */
  readonly files: (kept?: KeptPartition) => Files
}

/** An index that takes so long to make that another thread may do it: it needs rows and tier, which are plain data. */
export interface LargeIndex {
  /** Gives them once, and does not hold them any longer. */
  readonly rows: () => IndexedRows
  readonly tier: IndexTier
}

type Small = Required<Pick<IndexedBase, 'index' | 'tier'>>

/** Beyond this the page takes more than 0.3 seconds to open its index, or more than 400 kB to load it. */
export const MOST_ROWS = 2500
const MOST_BYTES = 400_000

/** Room 8, whatever the size: the search index as one script that also opens by double-click, and as JSON. */
export function index(base: Base, report: Report): IndexedBase {
  const rows = indexedRows(base)
  const { index: files, tier } = smallIndex(rows)
  if (!isSmall(tier)) reportLarge(report, tier.brotli ?? 0)
  const similar = similarRecords(rows)
  return { ...base, tier, similar, index: [...files, whole(similarFile(similar))] }
}

/**
 * Room 8: the search index. Beyond a size the page searches with Pagefind, which loads a little of it for each query, and
 * the command line with SQLite. `wanted` forces one. All there is to report is reported before the files are made.
 */
export async function indexing(base: Base, report: Report, wanted?: IndexTier['name']): Promise<Indexing> {
  if (wanted === 'lunr') {
    const { index: files, similar = {}, ...tiered } = index(base, report)
    return { base: tiered, index: { similar, files: () => files } }
  }
  const rows = indexedRows(base)
  const size = rows.cards.cards.length
  const small = wanted === undefined && size <= MOST_ROWS ? smallIndex(rows) : null
  if (small && isSmall(small.tier)) {
    const similar = similarRecords(rows)
    const files = () => [...small.index, similarFile(similar)]
    return { base: { ...base, tier: small.tier }, index: { similar, files } }
  }
  const pagefind = wanted === 'sqlite' ? null : await workingPagefind()
  if (wanted !== 'sqlite' && !pagefind) reportMissing(report, size)
  const tier: IndexTier = {
    name: pagefind ? 'pagefind' : 'sqlite',
    rows: size,
    brotli: null,
    partitions: pagefind ? partitionsFor(size) : 0,
  }
  return { base: { ...base, tier }, index: { rows: letGo(rows), tier } }
}

/** Similar records are found at once, files when they are taken. */
export function madeIndex(index: MadeIndex | LargeIndex): MadeIndex {
  if ('files' in index) return index
  const rows = index.rows()
  const similar = similarRecords(rows)
  const held = letGo(rows)
  return { similar, files: (kept) => largeFiles(held(), index.tier, similar, kept) }
}

function smallIndex(rows: IndexedRows): Small {
  const { files, brotli } = lunrFiles(rows)
  return { index: files, tier: { name: 'lunr', rows: rows.cards.cards.length, brotli, partitions: 1 } }
}

function isSmall({ rows, brotli }: IndexTier): boolean {
  return rows <= MOST_ROWS && (brotli ?? 0) <= MOST_BYTES
}

function reportLarge(report: Report, bytes: number): void {
  report(
    'info',
    'large-index',
    `Unexpected search index of ${bytes} bytes, expected at most ${MOST_BYTES}; the search page will be slow to open: build without --index, or split the corpus`,
  )
}

function reportMissing(report: Report, size: number): void {
  report(
    'warning',
    'no-pagefind',
    `Unexpected base of ${size} records without Pagefind, expected it for more than ${MOST_ROWS}; the search page was left out: install the optional package pagefind and build again, or search from the command line`,
  )
}
