import type {
  Base,
  Gathered,
  IndexedBase,
  IndexTier,
  KeptPartition,
  LongFile,
  OutFile,
  TieredBase,
} from '../model/base.ts'
import type { Report } from '../model/message.ts'
import type { IndexedRows } from '../query/parts.ts'
import { letGo } from '../text/let-go.ts'
import { textBytes, whole, wholeFiles } from '../text/text-bytes.ts'
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
  readonly files: Gathered['index']
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
  return { ...tiered, index: [...files, whole(similarFile(tiered))] }
}

/** Room 8 as a whole: `indexing`, and its files at once. */
export async function indexBySize(
  base: Base,
  report: Report,
  wanted?: IndexTier['name'],
): Promise<IndexedBase> {
  const { base: tiered, files } = await indexing(base, report, wanted)
  return { ...tiered, index: await wholeFiles(files()) }
}

/**
 * Room 8: the search index. Beyond a size the page searches with Pagefind, which loads a little of it for each query, and
 * the command line with SQLite. `wanted` forces one. All there is to report is reported before the files are made.
 */
export async function indexing(base: Base, report: Report, wanted?: IndexTier['name']): Promise<Indexing> {
  if (wanted === 'lunr') {
    const { index: files, ...tiered } = index(base, report)
    return { base: tiered, files: () => files }
  }
  const rows = indexedRows(base)
  const size = rows.cards.cards.length
  const small = wanted === undefined && size <= MOST_ROWS ? smallIndex(rows) : null
  if (small && isSmall(small.tier)) {
    const tiered = withSimilar(base, rows, small.tier)
    return { base: tiered, files: () => [...small.index, similarFile(tiered)] }
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
  const held = letGo(rows)
  return { base: tiered, files: (kept) => largeFiles(held(), pagefind, { ...tiered, tier }, kept) }
}

function withSimilar(base: Base, rows: IndexedRows, tier: IndexTier): TieredBase {
  return { ...base, tier, similar: similarRecords(rows) }
}

function similarFile({ similar = {} }: TieredBase): LongFile {
  return { path: 'index/similar.json', parts: textBytes(similarJson(similar)) }
}

function* similarJson(similar: Readonly<Record<string, readonly string[]>>): Generator<string> {
  let before = '{'
  for (const id in similar) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(similar[id])}`
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** So many cards are put into SQLite's file before others have their turn in this thread: some milliseconds. */
const CARDS_AT_ONCE = 50

/**
 * Two processes work side by side: SQLite's rows are written here while Pagefind packs its own. Its file is made at the end:
 * it would lie beside Pagefind's memory.
 */
async function* largeFiles(
  rows: IndexedRows,
  pagefind: Pagefind | null,
  tiered: TieredBase & Required<Pick<TieredBase, 'tier'>>,
  kept?: KeptPartition,
): AsyncGenerator<OutFile | LongFile> {
  const writing = await sqliteWriting(rows)
  try {
    let left = rows.cards.cards.length
    const writeCards = () => {
      for (let cards = 0; left > 0 && cards < CARDS_AT_ONCE; cards++, left--) writing.next()
      return left > 0
    }
    if (pagefind) {
      const prints = yield* partitionsBy(pagefind, rows, writeCards, undefined, kept)
      yield { path: 'index/partitions.json', content: `${JSON.stringify(prints)}\n` }
      yield* statedFiles(rows.cards)
    }
    yield catalogueScript(rows, tiered.tier)
    yield similarFile(tiered)
    while (writeCards()) await turn()
    yield { path: 'index/search.sqlite', parts: partsOf(writing) }
  } finally {
    writing.return(undefined)
  }
}

function* partsOf(writing: Iterator<Uint8Array | undefined>): Generator<Uint8Array> {
  for (let step = writing.next(); !step.done; step = writing.next()) if (step.value) yield step.value
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
