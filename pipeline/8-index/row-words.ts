import { cardTexts } from '../query/card-texts.ts'
import { FIELDS, type Field } from '../query/fields.ts'
import { languageOf } from '../query/languages.ts'
import type { CardTable } from '../query/parts.ts'
import { remember } from '../text/remember.ts'
import { eachOf, rows } from '../text/rows.ts'
import { wordsOf } from '../text/words.ts'
import { type Form, formTable } from './form-table.ts'

/** The words of all cards, by row and field. */
export interface RowWords {
  /** By number. */
  readonly forms: readonly Form[]
  /** How often each form was met, by number. */
  readonly times: Uint32Array
  /** Numbers of forms in the order of the words. */
  in(row: number, field: Field): Int32Array
}

const known = new WeakMap<CardTable, RowWords>()

/** Every index is made of the same words: they are read once, and let go with the cards. */
export function rowWords(table: CardTable): RowWords {
  return remember(known, table, () => readWords(table))
}

/** Numbers one after the other: objects of the words would take many times the memory. */
function readWords(table: CardTable): RowWords {
  const { of, forms } = formTable()
  const lists = rows()
  for (const card of table.cards) {
    const texts = cardTexts(card, table)
    const language = languageOf(card, table)
    for (const field of FIELDS) lists.add(wordsOf(texts[field]).map((word) => of(word, language)))
  }
  const times = new Uint32Array(forms.length)
  for (const list of eachOf(lists)) for (const number of list) times[number] = (times[number] ?? 0) + 1
  return { forms, times, in: (row, field) => lists.at(row * FIELDS.length + FIELDS.indexOf(field)) }
}
