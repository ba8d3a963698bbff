import type { OutFile } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { recordAt } from './pagefind-record.ts'
import { turn } from './turn.ts'
import type { Pagefind, PagefindServiceConfig } from './working-pagefind.ts'

/** So many records are on their way to Pagefind's process, which takes one after the other. */
const AT_ONCE = 50

/** Of what Pagefind brings along, its own pages and highlighter are left out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u

/** A little of other work; tells whether more is left. */
export type Meanwhile = () => boolean

/** The rows of a partition, what it is made with, and what is done meanwhile. */
interface Making {
  readonly number: number
  readonly part: readonly number[]
  readonly settings: PagefindServiceConfig
  readonly meanwhile: Meanwhile
}

/** The files of a partition, by a process of Pagefind that ends with it. */
export async function partitionFiles(
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
