import { lettersApart } from '../../text/letters-apart.ts'
import { FIELD_WEIGHTS, FIELDS } from '../fields.ts'
import type { Clause, Match, WordIndex } from '../word-index.ts'
import type { Database } from './database.ts'

/** The words of an SQLite file, ranked by FTS5. */
export interface SqliteWords extends WordIndex {
  /** Rows with the stems in this order, within one of the fields. */
  rowsWith(stems: readonly string[], fields: readonly string[] | null): readonly number[]
}

export function sqliteWords(database: Database): SqliteWords {
  const weights = Object.values(FIELD_WEIGHTS).join(', ')
  const ranked = database.prepare(`SELECT rowid, bm25(words, ${weights}) FROM words WHERE words MATCH ?`)
  const unranked = database.prepare('SELECT rowid FROM words WHERE words MATCH ?')
  let stems: readonly string[] | undefined
  const allStems = () =>
    (stems ??= database
      .prepare('SELECT DISTINCT stem FROM forms')
      .all([])
      .map(([stem]) => String(stem)))
  const having = (stem: string, fields: readonly string[] | null) =>
    ranked.numbers([matching([stem], fields)], 2)
  return {
    rowsWith: (wanted, fields) => unranked.numbers([matching(wanted, fields)], 1),
    ask: (clauses) => {
      const exact = clauses.flatMap((clause) => near(clause, allStems))
      return summed(exact.map((clause) => ({ clause, rows: having(clause.stem, clause.fields ?? null) })))
    },
  }
}

/** A clause for each stem that it may mean. */
function near(clause: Clause, allStems: () => readonly string[]): readonly Clause[] {
  const { distance, ...exact } = clause
  if (!distance) return [exact]
  return allStems()
    .filter((stem) => lettersApart(stem, clause.stem, distance))
    .map((stem) => ({ ...exact, stem }))
}

interface Having {
  readonly clause: Clause
  /** Row and score, one after the other. */
  readonly rows: readonly number[]
}

/** BM25 is a sum over words: asked one by one, each word can have its own weight, and it is known which of them a row has. */
function summed(found: readonly Having[]): readonly Match[] {
  const scores = new Map<number, number>()
  for (const { clause, rows } of found)
    for (let at = 0; at < rows.length; at += 2) {
      const row = rows[at] ?? 0
      scores.set(row, (scores.get(row) ?? 0) - (rows[at + 1] ?? 0) * clause.weight)
    }
  const stemsOf = stemsByRow(found)
  // Of many thousand rows, the stems of a few are looked at.
  const looked = {
    row: 0,
    get stems() {
      return stemsOf(this.row)
    },
  }
  return [...scores]
    .map(([row, score]): Match => ({ __proto__: looked, row, score }) as unknown as Match)
    .sort((a, b) => b.score - a.score || a.row - b.row)
}

function stemsByRow(found: readonly Having[]): (row: number) => Match['stems'] {
  let sets: readonly ReadonlySet<number>[] | undefined
  const fieldsOf = ({ fields }: Clause) => Object.fromEntries((fields ?? FIELDS).map((field) => [field, {}]))
  return (row) => {
    sets ??= found.map(({ rows }) => new Set(rows.filter((_, at) => at % 2 === 0)))
    const here = found.filter((_, at) => sets?.[at]?.has(row))
    return Object.fromEntries(here.map(({ clause }) => [clause.stem, fieldsOf(clause)]))
  }
}

function matching(stems: readonly string[], fields: readonly string[] | null): string {
  return `${fields ? `{${fields.join(' ')}} : ` : ''}"${stems.join(' ').replaceAll('"', '')}"`
}
