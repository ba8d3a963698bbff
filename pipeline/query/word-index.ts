import lunr from 'lunr'
import { type StemLanguage, stem } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'
import { isCommonIn } from './is-common.ts'
import { type LunrCounts, lunrJson, postingsOf, rowOf } from './lunr-json.ts'
import type { Postings } from './postings.ts'

/** A stem to look for. `distance` is how many letters may be wrong; without `fields` it is looked for in all. */
export interface Clause {
  readonly stem: string
  readonly weight: number
  readonly fields?: readonly string[]
  readonly distance?: number
}

/** A row of the index that has at least one of the stems; `stems` says which, and in which fields. */
export interface Match {
  readonly row: number
  readonly score: number
  readonly stems: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Which rows have which words, and how much that says about them. */
export interface WordIndex {
  /** Best first, then by row. */
  ask(clauses: readonly Clause[]): readonly Match[]
  /** Whether any row has the stem. */
  knows(stem: string): boolean
}

/** What is to be found: one text a field, the row being the position in the list; and the language of the texts. */
export interface Row {
  readonly texts: Readonly<Record<string, string>>
  readonly language: StemLanguage
}

/** Counts the words of the rows, field by field; the result is plain JSON. */
export function buildWordIndex(weights: Readonly<Record<string, number>>, rows: readonly Row[]): Postings {
  const builder = new lunr.Builder()
  builder.tokenizer = tokens as typeof lunr.tokenizer
  builder.pipeline.add(dropStopWords, stemWords)
  builder.ref('row')
  for (const name of Object.keys(weights))
    builder.field(name, { extractor: (row: object) => fieldOf(row as Row, name) } as object)
  for (const [at, row] of rows.entries()) builder.add({ ...row, row: String(at) })
  return postingsOf(builder as unknown as LunrCounts, weights, rows.length)
}

export function openWordIndex(postings: Postings): WordIndex {
  const index = lunr.Index.load(lunrJson(postings, lunr.version))
  const words = new Set(postings.words.split(' '))
  return {
    ask: (clauses) => (clauses.length === 0 ? [] : ask(index, clauses)),
    knows: (stem) => words.has(stem),
  }
}

function ask(index: lunr.Index, clauses: readonly Clause[]): readonly Match[] {
  const results = index.query((query) => {
    for (const { stem, weight, fields, distance } of clauses)
      query.term(stem, {
        boost: weight,
        usePipeline: false,
        ...(fields ? { fields: [...fields] } : {}),
        ...(distance ? { editDistance: distance } : {}),
      })
  })
  return results
    .map(({ ref, score, matchData }) => ({
      row: rowOf(ref),
      score,
      stems: matchData.metadata as Match['stems'],
    }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
}

interface FieldText {
  readonly text: string
  readonly language: StemLanguage
}

function fieldOf({ texts, language }: Row, name: string): FieldText {
  return { text: texts[name] ?? '', language }
}

/** lunr's own cuts at white space and trims all but ASCII letters from the ends. */
function tokens({ text, language }: FieldText): lunr.Token[] {
  return wordsOf(text).map(({ word, capitals }) => new lunr.Token(word, { capitals, language }))
}

interface Kept {
  readonly capitals: boolean
  readonly language: StemLanguage
}

function keptWith(token: lunr.Token): Kept {
  return (token as lunr.Token & { metadata: Kept }).metadata
}

/** Common words, unless they are names in capitals. */
function dropStopWords(token: lunr.Token): lunr.Token | null {
  const { capitals, language } = keptWith(token)
  return isCommonIn({ word: token.toString(), capitals }, language) ? null : token
}

function stemWords(token: lunr.Token): lunr.Token {
  const { language } = keptWith(token)
  return token.update((word) => stem(word, language))
}

lunr.Pipeline.registerFunction(dropStopWords, 'debrief-stop-words')
lunr.Pipeline.registerFunction(stemWords, 'debrief-stem')
