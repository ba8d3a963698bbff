import type { KeptPartition, OutFile } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { type Meanwhile, partitionFiles } from './pagefind-partition.ts'
import { LANGUAGE } from './pagefind-record.ts'
import { partitioned, partitionPrint, ROWS_A_PARTITION } from './partitions.ts'
import { type Pagefind, type PagefindServiceConfig, workingPagefind } from './working-pagefind.ts'

/** Records beyond this share files, ten and ten: with fewer the list of records grows by more than the hits shrink. */
const MOST_FILES = 20_000
const RECORDS_A_FILE = 10

/** What Pagefind made of all partitions. */
export interface PagefindFiles {
  readonly files: readonly OutFile[]
  readonly partitions: number
  /** By partition. */
  readonly prints: readonly string[]
}

/** The files of `partitionsBy` by the package as it is installed; null where it does not work. */
export async function pagefindFiles(
  rows: IndexedRows,
  meanwhile?: Meanwhile,
  rowsEach?: number,
  kept?: KeptPartition,
): Promise<PagefindFiles | null> {
  const pagefind = await workingPagefind()
  if (!pagefind) return null
  const files: OutFile[] = []
  const making = partitionsBy(pagefind, rows, meanwhile, rowsEach, kept)
  for (;;) {
    const { done, value } = await making.next()
    if (done) return { files, partitions: value.length, prints: value }
    files.push(value)
  }
}

/**
 * Pagefind's own files, for the page to load what a query needs of them, one partition after the other; gives the prints of
 * the partitions. `meanwhile` is called again and again while the process of Pagefind is at work and this one has nothing to
 * do, as long as it says that more is left. Equal prints stand for equal files as long as this code and the package are the
 * same: a partition that `kept` has is not made again.
 */
export async function* partitionsBy(
  pagefind: Pagefind,
  rows: IndexedRows,
  meanwhile: Meanwhile = () => false,
  rowsEach = ROWS_A_PARTITION,
  kept: KeptPartition = () => null,
): AsyncGenerator<OutFile, readonly string[]> {
  const parts = partitioned(rows, rowsEach)
  const prints: string[] = []
  for (const [number, part] of parts.entries()) {
    const settings = settingsFor(rows, part)
    const print = partitionPrint(rows, part, settings)
    prints.push(print)
    yield* kept(print, number) ??
      (await partitionFiles(pagefind, rows, { number, part, settings, meanwhile }))
  }
  return prints
}

function settingsFor({ cards }: IndexedRows, part: readonly number[]): PagefindServiceConfig {
  const isLarge = cards.cards.length > MOST_FILES
  return {
    forceLanguage: LANGUAGE,
    ...(isLarge ? { maxFragments: Math.ceil(part.length / RECORDS_A_FILE) } : {}),
  }
}
