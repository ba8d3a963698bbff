import type { Base, IndexedBase, IndexTier, KeptPartition, OutFile, TieredBase } from '../model/base.ts'
import type { Report } from '../model/message.ts'
import type { IndexedRows } from '../query/parts.ts'
import { catalogueScript } from './catalogue-script.ts'
import { indexedRows } from './indexed-rows.ts'
import { lunrFiles } from './lunr-files.ts'
import { type Pagefind, partitionsBy, workingPagefind } from './pagefind-files.ts'
import { partitionsFor } from './partitions.ts'
import { similarRecords } from './similar-records.ts'
import { sqliteWriting } from './sqlite/write-sqlite.ts'
import { statedFiles } from './stated-files.ts'
import { turn } from './turn.ts'

/** What is known of an index before it is made, and its making. */
export interface Indexing {
  readonly base: TieredBase
  /** To be called once. Partitions that `kept` has are not made again. */
  readonly files: (kept?: KeptPartition) => Promise<readonly OutFile[]>
}

type Small = Required<Pick<IndexedBase, 'index' | 'tier'>>

/** Beyond this the page takes more than 0.3 seconds to open its index, or more than 400 kB to load it. */
const MOST_ROWS = 2500
const MOST_BYTES = 400_000

/** Room 8, whatever the size: the search index as one script that also opens by double-click, and as JSON. */
export function index(base: Base, report: Report): IndexedBase {
  const rows = indexedRows(base)
  const { index: files, tier } = smallIndex(rows)
  if (!isSmall(tier)) reportLarge(report, tier.brotli ?? 0)
  const tiered = withSimilar(base, rows, tier)
  return { ...tiered, index: [...files, similarFile(tiered)] }
}

/** Room 8 as a whole: `indexing`, and its files at once. */
export async function indexBySize(
  base: Base,
  report: Report,
  wanted?: IndexTier['name'],
): Promise<IndexedBase> {
  const { base: tiered, files } = await indexing(base, report, wanted)
  return { ...tiered, index: await files() }
}

/**
 * Room 8: the search index. Beyond a size the page searches with Pagefind, which loads a little of it for each query, and
 * the command line with SQLite. `wanted` forces one. All there is to report is reported before the files are made.
 */
export async function indexing(base: Base, report: Report, wanted?: IndexTier['name']): Promise<Indexing> {
  if (wanted === 'lunr') {
    const { index: files, ...tiered } = index(base, report)
    return { base: tiered, files: async () => files }
  }
  const rows = indexedRows(base)
  const size = rows.cards.cards.length
  const small = wanted === undefined && size <= MOST_ROWS ? smallIndex(rows) : null
  if (small && isSmall(small.tier)) {
    const tiered = withSimilar(base, rows, small.tier)
    return { base: tiered, files: async () => [...small.index, similarFile(tiered)] }
  }
  const pagefind = wanted === 'sqlite' ? null : await workingPagefind()
  if (wanted !== 'sqlite' && !pagefind) reportMissing(report, size)
  const tier: IndexTier = {
    name: pagefind ? 'pagefind' : 'sqlite',
    rows: size,
    brotli: null,
    partitions: pagefind ? partitionsFor(size) : 0,
  }
  const tiered = withSimilar(base, rows, tier)
  const files = letGo(rows, async (held, kept?: KeptPartition) => [
    ...(await largeIndex(held, pagefind, kept)),
    catalogueScript(held, tier),
    similarFile(tiered),
  ])
  return { base: tiered, files }
}

/** Holds a value until it is asked for, and no longer: of a large base it takes hundreds of megabytes. */
function letGo<Value, More extends unknown[], Made>(
  value: Value,
  make: (value: Value, ...more: More) => Made,
): (...more: More) => Made {
  let held: { readonly value: Value } | null = { value }
  return (...more) => {
    if (held === null) throw new Error('Unexpected second call, expected one')
    const { value: taken } = held
    held = null
    return make(taken, ...more)
  }
}

function withSimilar(base: Base, rows: IndexedRows, tier: IndexTier): TieredBase {
  return { ...base, tier, similar: similarRecords(rows) }
}

function similarFile({ similar }: TieredBase): OutFile {
  return { path: 'index/similar.json', content: JSON.stringify(similar) }
}

/** So many cards are put into SQLite's file before others have their turn in this thread: some milliseconds. */
const CARDS_AT_ONCE = 50

/** Two processes work side by side: SQLite's rows are written here while Pagefind packs its own. */
async function largeIndex(
  rows: IndexedRows,
  pagefind: Pagefind | null,
  kept?: KeptPartition,
): Promise<readonly OutFile[]> {
  const writing = await sqliteWriting(rows)
  let step = writing.next()
  let put = 1
  const write = (most: number) => {
    for (let cards = 0; !step.done && cards < CARDS_AT_ONCE && put < most; cards++, put++)
      step = writing.next()
    return !step.done && put < most
  }
  // The file itself is made at the end: it would lie beside Pagefind's memory twice, here and in SQLite's.
  const writeCards = () => write(rows.cards.cards.length)
  const made = pagefind && (await partitionsBy(pagefind, rows, writeCards, undefined, kept))
  while (write(Number.POSITIVE_INFINITY)) await turn()
  if (!step.done) throw new Error('Unexpected end of the writing of SQLite, expected its file')
  const sqlite = { path: 'index/search.sqlite', content: step.value }
  if (!made) return [sqlite]
  const prints = { path: 'index/partitions.json', content: `${JSON.stringify(made.prints)}\n` }
  return [sqlite, prints, ...made.files, ...statedFiles(rows.cards)]
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
