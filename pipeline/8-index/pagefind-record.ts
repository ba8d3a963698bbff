import type { Field } from '../query/fields.ts'
import { fragmentText } from '../query/pagefind/fragment.ts'
import { indexedFields } from '../query/pagefind/indexed-words.ts'
import type { CardTable, IndexedRows } from '../query/parts.ts'
import type { Form } from './form-table.ts'
import { chosenOf } from './partitions.ts'
import { rowWords } from './row-words.ts'

/** Words are stems already: none of Pagefind's stemmers is wanted. */
export const LANGUAGE = 'unknown'

/** A row as Pagefind takes it: its words by field, what it is chosen by, and its card in place of an address. */
export function recordAt({ cards, facets }: IndexedRows, row: number) {
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
