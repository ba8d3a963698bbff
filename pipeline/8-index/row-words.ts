import { cardTexts } from '../query/card-texts.ts'
import { FIELDS, type Field } from '../query/fields.ts'
import { languageOf } from '../query/languages.ts'
import type { CardTable } from '../query/parts.ts'
import { remember } from '../text/remember.ts'
import { wordsOf } from '../text/words.ts'
import { type Form, formTable } from './form-table.ts'

/** The words of all cards, by row and field. */
export interface RowWords {
  /** By number. */
  readonly forms: readonly Form[]
  /** How often each form was met, by number. */
  readonly times: Uint32Array
  /** Numbers of forms in the order of the words. */
  in(row: number, field: Field): Uint32Array
}

const known = new WeakMap<CardTable, RowWords>()

/** Every index is made of the same words: they are read once, and let go with the cards. */
export function rowWords(table: CardTable): RowWords {
  return remember(known, table, () => readWords(table))
}

const FIRST_ROOM = 1 << 16

/** Numbers one after the other: objects of the words would take many times the memory. */
function readWords(table: CardTable): RowWords {
  const { of, forms } = formTable()
  const starts = new Uint32Array(table.cards.length * FIELDS.length + 1)
  let numbers = new Uint32Array(FIRST_ROOM)
  let end = 0
  let list = 0
  for (const card of table.cards) {
    const texts = cardTexts(card, table)
    const language = languageOf(card, table)
    for (const field of FIELDS) {
      for (const word of wordsOf(texts[field])) {
        if (end === numbers.length) numbers = withRoom(numbers)
        numbers[end++] = of(word, language)
      }
      starts[++list] = end
    }
  }
  numbers = numbers.slice(0, end)
  const times = new Uint32Array(forms.length)
  for (const number of numbers) times[number] = (times[number] ?? 0) + 1
  return {
    forms,
    times,
    in: (row, field) => {
      const at = row * FIELDS.length + FIELDS.indexOf(field)
      return numbers.subarray(starts[at], starts[at + 1])
    },
  }
}

function withRoom(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}
