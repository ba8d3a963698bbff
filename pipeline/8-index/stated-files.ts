import type { OutFile } from '../model/out-file.ts'
import type { Stated } from '../query/pagefind/pagefind.ts'
import { statedPlace } from '../query/pagefind/stated.ts'
import type { CardTable } from '../query/parts.ts'

/** Each hit loads a file: one of so many records has half a kilobyte, packed. */
const RECORDS_A_FILE = 32

/** How many files say in how many documents things are stated; none where nothing is stated twice. */
export function statedCount({ cards }: Pick<CardTable, 'cards'>): number {
  if (!cards.some(({ documents }) => documents > 1)) return 0
  // With every other number all records move.
  return 2 ** Math.max(0, Math.round(Math.log2(cards.length / RECORDS_A_FILE)))
}

/** For the page of a large base, beside the partitions: modules, for its own scripts reach for nothing by themselves. */
export function statedFiles(table: Pick<CardTable, 'cards'>): readonly OutFile[] {
  const count = statedCount(table)
  const files = Array.from({ length: count }, (): [string, number][] => [])
  for (const { id, documents } of table.cards)
    if (documents > 1) files[statedPlace(id, count)]?.push([id, documents])
  return files.map((own, place) => {
    const stated: Stated = Object.fromEntries(own)
    return {
      path: `site/assets/pagefind/stated/${place}.js`,
      content: `export default ${JSON.stringify(stated)}\n`,
    }
  })
}
