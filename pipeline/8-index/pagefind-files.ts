import type { OutFile } from '../model/base.ts'
import { cardTexts } from '../query/card-texts.ts'
import { fragmentText } from '../query/pagefind/fragment.ts'
import { FACETS, type IndexedRows } from '../query/parts.ts'

/** Pagefind's memory grows by 30 MB with every thousand records. */
const ROWS_A_PARTITION = 25_000

/** Records beyond this share files, ten and ten. */
const MOST_FILES = 20_000

type Pagefind = typeof import('pagefind')

/** Pagefind's own files, for the page to load what a query needs of them; null where the package is not installed. */
export async function pagefindFiles(
  rows: IndexedRows,
): Promise<{ readonly files: readonly OutFile[]; readonly partitions: number } | null> {
  const pagefind = await import('pagefind').catch(() => null)
  // The package without the program for this machine is as good as none.
  const works = pagefind && (await pagefind.createIndex().catch(() => null))
  if (!pagefind || !works) return null
  const size = rows.cards.cards.length
  const partitions = Math.max(1, Math.ceil(size / ROWS_A_PARTITION))
  const files: OutFile[] = []
  for (let number = 0; number < partitions; number++) {
    const from = number * ROWS_A_PARTITION
    const bundle = await bundleOf(pagefind, rows, from, Math.min(size, from + ROWS_A_PARTITION))
    files.push(
      ...bundle.map(({ path, content }) => ({ path: `site/assets/pagefind/${number}/${path}`, content })),
    )
  }
  return { files, partitions }
}

/** Of what Pagefind brings along, its own pages and highlighter are left out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

async function bundleOf({ createIndex, close }: Pagefind, rows: IndexedRows, from: number, to: number) {
  const most = rows.cards.cards.length > MOST_FILES ? { maxFragments: Math.ceil((to - from) / 10) } : {}
  const { index } = await createIndex({ forceLanguage: 'en', ...most })
  if (!index) throw new Error('Unexpected end of Pagefind, expected an index')
  for (let row = from; row < to; row++) await index.addCustomRecord(recordAt(rows, row))
  const { files } = await index.getFiles()
  // The process ends with the partition, and its memory with it.
  await close()
  return files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function recordAt({ cards, facets }: IndexedRows, row: number) {
  const card = cards.cards[row]
  if (!card) throw new Error(`Unexpected row ${row}, expected one of ${cards.cards.length}`)
  const { title, text, names, context } = cardTexts(card, cards)
  const chosen = FACETS.map((facet) => [
    facet,
    (facets[facet].rows[row] ?? []).map((code) => facets[facet].values[code]?.[0] ?? ''),
  ])
  return {
    url: fragmentText(card, cards),
    content: [title, text, names].filter((words) => words !== '').join('. '),
    language: 'en',
    meta: { context },
    filters: Object.fromEntries(chosen),
  }
}
