import type { OutFile } from '../model/base.ts'
import { cardWords } from '../query/card-words.ts'
import { fragmentText } from '../query/pagefind/fragment.ts'
import { indexedFields } from '../query/pagefind/indexed-words.ts'
import { FACETS, type IndexedRows } from '../query/parts.ts'
import { fingerprint } from '../text/fingerprint.ts'

/** Pagefind's memory grows by 30 MB with every thousand records. */
const ROWS_A_PARTITION = 25_000

/** So many records are on their way to Pagefind's process, which takes one after the other. */
const AT_ONCE = 50

/** Records beyond this share files, ten and ten. */
const MOST_FILES = 20_000

/** Words are stems already: none of Pagefind's stemmers is wanted. */
const LANGUAGE = 'unknown'

type Pagefind = typeof import('pagefind')

/** The package Pagefind; null where it is not installed, or without its program for this machine. */
export async function workingPagefind(): Promise<Pagefind | null> {
  const pagefind = await import('pagefind').catch(() => null)
  const works = pagefind && (await pagefind.createIndex().catch(() => null))
  return works ? pagefind : null
}

/** In how many partitions so many rows are put: twice as many whenever there is no room. */
export function partitionsFor(rows: number, rowsEach = ROWS_A_PARTITION): number {
  let count = 1
  while (count * rowsEach < rows) count *= 2
  return count
}

/**
 * Pagefind's own files, for the page to load what a query needs of them; null where the package does not work.
 * `meanwhile` is called once a record, while the process of Pagefind is at work.
 */
export async function pagefindFiles(
  rows: IndexedRows,
  meanwhile: () => void = () => {},
  rowsEach = ROWS_A_PARTITION,
): Promise<{ readonly files: readonly OutFile[]; readonly partitions: number } | null> {
  const pagefind = await workingPagefind()
  if (!pagefind) return null
  const parts = partitioned(rows, rowsEach)
  const files: OutFile[] = []
  for (const [number, part] of parts.entries()) {
    const bundle = await bundleOf(pagefind, rows, part, meanwhile)
    files.push(
      ...bundle.map(({ path, content }) => ({ path: `site/assets/pagefind/${number}/${path}`, content })),
    )
  }
  return { files, partitions: parts.length }
}

/**
 * Rows by partition. A document lies in one by its id, so that a new one changes one partition and leaves the bytes of the
 * others.
 */
function partitioned({ cards }: IndexedRows, rowsEach: number): readonly (readonly number[])[] {
  const count = partitionsFor(cards.cards.length, rowsEach)
  const parts = Array.from({ length: count }, (): number[] => [])
  for (const [row, { document }] of cards.cards.entries()) parts[fingerprint(document) % count]?.push(row)
  return parts
}

/** Of what Pagefind brings along, its own pages and highlighter are left out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

async function bundleOf(
  { createIndex, close }: Pagefind,
  rows: IndexedRows,
  part: readonly number[],
  meanwhile: () => void,
) {
  const most = rows.cards.cards.length > MOST_FILES ? { maxFragments: Math.ceil(part.length / 10) } : {}
  const { index } = await createIndex({ forceLanguage: LANGUAGE, ...most })
  if (!index) throw new Error('Unexpected end of Pagefind, expected an index')
  const going: Promise<unknown>[] = []
  for (const row of part) {
    going.push(index.addCustomRecord(recordAt(rows, row)))
    meanwhile()
    if (going.length >= AT_ONCE) await going.shift()
  }
  await Promise.all(going)
  const { files } = await index.getFiles()
  // The process ends with the partition, and its memory with it.
  await close()
  return files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function recordAt({ cards, facets }: IndexedRows, row: number) {
  const card = cards.cards[row]
  if (!card) throw new Error(`Unexpected row ${row}, expected one of ${cards.cards.length}`)
  const { content, title, names, context, common } = indexedFields(cardWords(card, cards))
  const chosen = FACETS.map((facet) => [
    facet,
    (facets[facet].rows[row] ?? []).map((code) => facets[facet].values[code]?.[0] ?? ''),
  ])
  return {
    url: fragmentText(card, cards),
    content,
    language: LANGUAGE,
    meta: { title, names, context, common },
    filters: Object.fromEntries(chosen),
  }
}
