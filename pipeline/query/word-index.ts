import lunr from 'lunr'
import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { wordsOf } from '../text/words.ts'
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

/** What is to be found: one text a field, the row being the position in the list. */
export type Row = Readonly<Record<string, string>>

/** Counts the words of the rows, field by field; the result is plain JSON. */
export function buildWordIndex(weights: Readonly<Record<string, number>>, rows: readonly Row[]): Postings {
  const builder = new lunr.Builder()
  builder.tokenizer = tokens as typeof lunr.tokenizer
  builder.pipeline.add(dropStopWords, stemWords)
  builder.ref('row')
  for (const name of Object.keys(weights)) builder.field(name)
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

/** lunr's own cuts at white space and trims all but ASCII letters from the ends. */
function tokens(text: string | null | undefined): lunr.Token[] {
  return wordsOf(text ?? '').map(({ word, capitals }) => new lunr.Token(word, { capitals }))
}

/** Common words, unless they are names in capitals. */
function dropStopWords(token: lunr.Token): lunr.Token | null {
  const { metadata } = token as lunr.Token & { metadata: { capitals?: boolean } }
  return !metadata.capitals && STOP_WORDS.has(token.toString()) ? null : token
}

function stemWords(token: lunr.Token): lunr.Token {
  return token.update(stem)
}

lunr.Pipeline.registerFunction(dropStopWords, 'debrief-stop-words')
lunr.Pipeline.registerFunction(stemWords, 'debrief-stem')
