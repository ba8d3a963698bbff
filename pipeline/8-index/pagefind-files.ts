import type { KeptPartition, OutFile } from '../model/base.ts'
import type { Field } from '../query/fields.ts'
import { fragmentText } from '../query/pagefind/fragment.ts'
import { indexedFields } from '../query/pagefind/indexed-words.ts'
import type { CardTable, IndexedRows } from '../query/parts.ts'
import type { Form } from './form-table.ts'
import { chosenOf, partitioned, partitionPrint, ROWS_A_PARTITION } from './partitions.ts'
import { rowWords } from './row-words.ts'
import { turn } from './turn.ts'

/** So many records are on their way to Pagefind's process, which takes one after the other. */
const AT_ONCE = 50

/** Records beyond this share files, ten and ten: with fewer the list of records grows by more than the hits shrink. */
const MOST_FILES = 20_000
const RECORDS_A_FILE = 10

/** Words are stems already: none of Pagefind's stemmers is wanted. */
const LANGUAGE = 'unknown'

export type Pagefind = typeof import('pagefind')
type PagefindServiceConfig = NonNullable<Parameters<Pagefind['createIndex']>[0]>

/** A little of other work; tells whether more is left. */
export type Meanwhile = () => boolean

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

/** The package Pagefind, where it is known to work. */
export function loadedPagefind(): Promise<Pagefind> {
  return import('pagefind')
}

/** The package Pagefind; null where it is not installed, or without its program for this machine. */
export async function workingPagefind(): Promise<Pagefind | null> {
  const pagefind = await loadedPagefind().catch(() => null)
  const works = pagefind && (await pagefind.createIndex().catch(() => null))
  await pagefind?.close()
  return works ? pagefind : null
}

function settingsFor({ cards }: IndexedRows, part: readonly number[]): PagefindServiceConfig {
  const isLarge = cards.cards.length > MOST_FILES
  return {
    forceLanguage: LANGUAGE,
    ...(isLarge ? { maxFragments: Math.ceil(part.length / RECORDS_A_FILE) } : {}),
  }
}

/** Of what Pagefind brings along, its own pages and highlighter are left out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

interface Making {
  readonly number: number
  readonly part: readonly number[]
  readonly settings: PagefindServiceConfig
  readonly meanwhile: Meanwhile
}

async function partitionFiles(
  { createIndex, close }: Pagefind,
  rows: IndexedRows,
  { number, part, settings, meanwhile }: Making,
): Promise<readonly OutFile[]> {
  const { index } = await createIndex(settings)
  if (!index) throw new Error('Unexpected end of Pagefind, expected an index')
  const going: Promise<unknown>[] = []
  for (const row of part) {
    going.push(index.addCustomRecord(recordAt(rows, row)))
    if (going.length >= AT_ONCE) await going.shift()
  }
  await Promise.all(going)
  const making = index.getFiles()
  await workUntil(making, meanwhile)
  const { files } = await making
  // The process ends with the partition, and its memory with it.
  await close()
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => ({ path: `site/assets/pagefind/${number}/${path}`, content }))
}

/** Does a little of other work again and again until there is no more, or what is waited for is there. */
async function workUntil(waited: Promise<unknown>, work: Meanwhile): Promise<void> {
  let isOver = false
  const over = () => {
    isOver = true
  }
  waited.then(over, over)
  while (!isOver && work()) await turn()
}

function recordAt({ cards, facets }: IndexedRows, row: number) {
  const card = cards.cards[row]
  if (!card) throw new Error(`Unexpected row ${row}, expected one of ${cards.cards.length}`)
  const { content, title, names, context, common } = indexedFields((field) => wordsIn(cards, row, field))
  return {
    url: fragmentText(card, cards),
    content,
    language: LANGUAGE,
    meta: filled({ title, names, context, common }),
    filters: filled(chosenOf(facets, row)),
  }
}

/** What is empty costs Pagefind as much as what is not, and is not found. */
function filled<Value extends { readonly length: number }>(
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, { length }]) => length > 0))
}

function wordsIn(table: CardTable, row: number, field: Field): readonly Form[] {
  const words = rowWords(table)
  return Array.from(words.in(row, field)).flatMap((number) => words.forms[number] ?? [])
}
