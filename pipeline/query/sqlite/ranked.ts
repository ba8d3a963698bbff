import { FIELD_WEIGHTS } from '../fields.ts'
import type { Clause, Match } from '../word-index.ts'
import { rarity, wordScore } from '../word-score.ts'
import type { OpenField } from './open-field.ts'

/** A stem that is looked for, and where it stands. */
interface Having {
  readonly clause: Clause
  /** Rows by field. */
  readonly where: readonly (readonly number[])[]
}

/** The rows that have at least one of the stems, best first. As in lunr, a query counts as much however many words it has. */
export function ranked(asked: readonly Having[], fields: readonly OpenField[]): readonly Match[] {
  const found = asked.filter(({ where }) => where.some((rows) => rows.length > 0))
  const scores = new Float64Array(fields[0]?.lengths.length ?? 0)
  const rows: number[] = []
  const isAsked = ({ clause }: Having, { name }: OpenField) => clause.fields?.includes(name) ?? true
  for (const [at, field] of fields.entries()) {
    const own = found.filter((one) => isAsked(one, field))
    const size = Math.sqrt(own.reduce((sum, { clause }) => sum + clause.weight ** 2, 0))
    for (const { clause, where } of own) addScores(where, at, field, clause.weight / size, scores, rows)
  }
  const stemsOf = stemsByRow(found, fields)
  // Of many thousand rows, the stems of a few are looked at.
  const looked = {
    row: 0,
    get stems() {
      return stemsOf(this.row)
    },
  }
  return rows
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map((row): Match => ({ __proto__: looked, row, score: scores[row] }) as unknown as Match)
}

/** Adds what a word in one field says; `rows` gets those that had no score. */
function addScores(
  where: Having['where'],
  at: number,
  { name, lengths, mean }: OpenField,
  weight: number,
  scores: Float64Array,
  rows: number[],
): void {
  const here = where[at] ?? []
  const rare = rarity(
    where.reduce((sum, one) => sum + different(one), 0),
    scores.length,
  )
  for (let from = 0; from < here.length; ) {
    const row = here[from] ?? 0
    let to = from + 1
    while (here[to] === row) to++
    const score = wordScore(rare, to - from, (lengths[row] ?? 0) / mean, FIELD_WEIGHTS[name])
    if (scores[row] === 0) rows.push(row)
    scores[row] = (scores[row] ?? 0) + score * weight
    from = to
  }
}

function different(rows: readonly number[]): number {
  let count = 0
  for (let at = 0; at < rows.length; at++) if (rows[at] !== rows[at + 1]) count++
  return count
}

function stemsByRow(found: readonly Having[], fields: readonly OpenField[]): (row: number) => Match['stems'] {
  let sets: readonly (readonly ReadonlySet<number>[])[] | undefined
  return (row) => {
    sets ??= found.map(({ where }) => where.map((rows) => new Set(rows)))
    const stems: Record<string, Record<string, unknown>> = {}
    for (const [number, { clause }] of found.entries())
      for (const [at, { name }] of fields.entries())
        if (sets[number]?.[at]?.has(row) && (clause.fields?.includes(name) ?? true))
          stems[clause.stem] = { ...stems[clause.stem], [name]: {} }
    return stems
  }
}
