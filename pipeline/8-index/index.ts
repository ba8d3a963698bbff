import type { Base, IndexedBase, IndexTier } from '../model/base.ts'
import type { Report } from '../model/message.ts'
import type { IndexedRows } from '../query/parts.ts'
import { catalogueScript } from './catalogue-script.ts'
import { indexedRows } from './indexed-rows.ts'
import { lunrFiles } from './lunr-files.ts'
import { pagefindFiles } from './pagefind-files.ts'
import { similarRecords } from './similar-records.ts'
import { sqliteWriting } from './sqlite/write-sqlite.ts'

type Indexed = Required<Pick<IndexedBase, 'index' | 'tier'>>

/** Beyond this the page takes more than 0.3 seconds to open its index, or more than 400 kB to load it. */
const MOST_ROWS = 2500
const MOST_BYTES = 400_000

/** Room 8, whatever the size: the search index as one script that also opens by double-click, and as JSON. */
export function index(base: Base, report: Report): IndexedBase {
  const rows = indexedRows(base)
  const small = smallIndex(rows)
  if (!isSmall(small.tier)) reportLarge(report, small.tier.brotli ?? 0)
  return withSimilar(base, rows, small)
}

/**
 * Room 8: the search index. Beyond a size the page searches with Pagefind, which loads a little of it for each query, and
 * the command line with SQLite. `wanted` forces one.
 */
export async function indexBySize(
  base: Base,
  report: Report,
  wanted?: IndexTier['name'],
): Promise<IndexedBase> {
  if (wanted === 'lunr') return index(base, report)
  const rows = indexedRows(base)
  const size = rows.cards.cards.length
  const small = wanted === undefined && size <= MOST_ROWS ? smallIndex(rows) : null
  if (small && isSmall(small.tier)) return withSimilar(base, rows, small)
  const { sqlite, pagefind } = await largeIndex(rows, wanted !== 'sqlite')
  if (wanted !== 'sqlite' && pagefind === null) reportMissing(report, size)
  const tier: IndexTier = {
    name: pagefind ? 'pagefind' : 'sqlite',
    rows: size,
    brotli: null,
    partitions: pagefind?.partitions ?? 0,
  }
  const files = [sqlite, catalogueScript(rows, tier), ...(pagefind?.files ?? [])]
  return withSimilar(base, rows, { index: files, tier })
}

function withSimilar(base: Base, rows: IndexedRows, { index, tier }: Indexed): IndexedBase {
  const similar = similarRecords(rows)
  const file = { path: 'index/similar.json', content: JSON.stringify(similar) }
  return { ...base, index: [...index, file], tier, similar }
}

/** Two processes work side by side: SQLite's rows are written here while Pagefind reads its own. */
async function largeIndex(rows: IndexedRows, isOnPage: boolean) {
  const writing = await sqliteWriting(rows)
  let step = writing.next()
  const write = () => {
    if (!step.done) step = writing.next()
  }
  const pagefind = isOnPage ? await pagefindFiles(rows, write) : null
  while (!step.done) step = writing.next()
  return { sqlite: { path: 'index/search.sqlite', content: step.value }, pagefind }
}

function smallIndex(rows: IndexedRows): Indexed {
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
