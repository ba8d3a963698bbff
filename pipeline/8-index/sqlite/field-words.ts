import { FIELDS, type Field } from '../../query/fields.ts'
import { commonIf } from '../../query/sqlite/indexed-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import type { Form } from '../form-table.ts'
import type { RowWords } from '../row-words.ts'

/** What FTS5 is given for a field of a card, and how many words that are not common it has. */
export interface FieldWords {
  readonly field: Field
  readonly stems: string
  readonly length: number
}

/** Gives the words of a card by field, by its row. */
export function fieldWords(words: RowWords): (row: number) => readonly FieldWords[] {
  const indexed = words.forms.map(({ common, stem }) => commonIf(common, stem))
  return (row) =>
    FIELDS.map((field) => {
      const numbers = words.in(row, field)
      let stems = ''
      let length = 0
      for (const number of numbers) {
        stems += stems === '' ? indexed[number] : ` ${indexed[number]}`
        if (words.forms[number]?.common === false) length++
      }
      return { field, stems, length }
    })
}

/** Forms with the times they were met, in order. */
export function countedForms({
  forms,
  times,
}: Pick<RowWords, 'forms' | 'times'>): readonly (Pick<Form, 'form' | 'stem'> & { readonly times: number })[] {
  const sums = new Map<string, { form: string; stem: string; times: number }>()
  for (const [number, { form, stem }] of forms.entries()) {
    const key = `${form} ${stem}`
    sums.set(key, { form, stem, times: (times[number] ?? 0) + (sums.get(key)?.times ?? 0) })
  }
  return [...sums.values()].sort((a, b) => byCodeUnit(a.form, b.form) || byCodeUnit(a.stem, b.stem))
}
