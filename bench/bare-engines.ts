import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { FIELD_WEIGHTS, FIELDS } from '../pipeline/query/fields.ts'
import { fieldTexts, fieldWords } from './field-texts.ts'
import type { MeasuredEngine } from './measured.ts'

/*
 * The engines alone: what ours are measured against. "As it comes" cuts, drops and stems words by its own rules; "our words"
 * is given the words that ours are given, already cut, and has only to put them in order.
 */

/** lunr takes a minute and two gigabytes for a hundred thousand records; the tool does not use it there. */
export const MOST_FOR_LUNR = 10_000

/** With its own pipeline. */
export const bareLunr: MeasuredEngine<string> = {
  name: 'lunr as it comes',
  most: MOST_FOR_LUNR,
  build: (rows) =>
    lunrOf(fieldTexts(rows), (builder) => {
      builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
    }),
  files: (json) => [json],
  open: (json) => {
    const index = lunr.Index.load(JSON.parse(json))
    return (text) => index.search(text).length
  },
}

/** Words of every field, stemmed and without the common ones, as lunr takes them. */
export const lunrOurWords: MeasuredEngine<string> = {
  ...bareLunr,
  name: 'lunr, our words',
  build: (rows) =>
    lunrOf(
      fieldWords(rows, (words) => words.filter(({ common }) => !common).map(({ stem }) => stem)),
      (builder) => {
        builder.tokenizer = ((words: readonly string[]) =>
          words.map((word) => new lunr.Token(word, {}))) as unknown as typeof lunr.tokenizer
      },
    ),
}

function lunrOf(rows: readonly object[], prepare: (builder: lunr.Builder) => void): string {
  const builder = new lunr.Builder()
  prepare(builder)
  builder.ref('row')
  for (const field of FIELDS) builder.field(field, { boost: FIELD_WEIGHTS[field] })
  for (const [row, fields] of rows.entries()) builder.add({ ...fields, row: String(row) })
  return JSON.stringify(builder.build())
}

/** With its own rules for words, and no field above another. */
export const miniSearch: MeasuredEngine<string> = {
  name: 'MiniSearch',
  build: (rows) => {
    const index = new MiniSearch({ fields: [...FIELDS] })
    index.addAll(fieldTexts(rows).map((texts, row) => ({ id: row, ...texts })))
    return JSON.stringify(index)
  },
  files: (json) => [json],
  open: (json) => {
    const index = MiniSearch.loadJSON(json, { fields: [...FIELDS] })
    return (text) => index.search(text).length
  },
}
