import { createHash } from 'node:crypto'
import { fragmentText } from '../query/pagefind/fragment.ts'
import { FACETS, type Facet, type FacetTable, type IndexedRows } from '../query/parts.ts'
import { fingerprint } from '../text/fingerprint.ts'

/** Pagefind's memory grows by 60 MB with every thousand records; each partition costs a query 20 kB a word. */
export const ROWS_A_PARTITION = 20_000

/**
 * In how many partitions so many rows are put. Beyond eight their number grows by an eighth to a quarter: with every other
 * number all documents move.
 */
export function partitionsFor(rows: number, rowsEach = ROWS_A_PARTITION): number {
  const least = Math.max(1, Math.ceil(rows / rowsEach))
  const step = Math.max(1, 2 ** Math.floor(Math.log2(least / 4)))
  return Math.ceil(least / step) * step
}

/**
 * Rows by partition. A document lies in one by its id, so that a new one changes one partition and leaves the bytes of the
 * others.
 */
export function partitioned({ cards }: IndexedRows, rowsEach: number): readonly (readonly number[])[] {
  const count = partitionsFor(cards.cards.length, rowsEach)
  const parts = Array.from({ length: count }, (): number[] => [])
  for (const [row, { document }] of cards.cards.entries()) parts[fingerprint(document) % count]?.push(row)
  return parts
}

/** The same for the same rows and settings, else another: everything of a partition that Pagefind is given comes of these. */
export function partitionPrint(
  { cards, facets }: IndexedRows,
  part: readonly number[],
  settings: object,
): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const row of part) {
    const card = cards.cards[row]
    if (card) hash.update(`\n${fragmentText(card, cards)}\n${JSON.stringify(chosenOf(facets, row))}`)
  }
  return hash.digest('hex')
}

/** Values of a row by facet. */
export function chosenOf(facets: FacetTable, row: number): Readonly<Record<Facet, string[]>> {
  const chosen = FACETS.map((facet) => [
    facet,
    (facets[facet].rows[row] ?? []).map((code) => facets[facet].values[code]?.[0] ?? ''),
  ])
  return Object.fromEntries(chosen)
}
