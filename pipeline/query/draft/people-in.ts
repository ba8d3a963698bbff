import { eachCode } from '../columns.ts'
import type { Engine } from '../engine.ts'
import type { Match } from '../word-index.ts'

/** Somebody who spoke about what a draft is about. */
export interface RelevantPerson {
  readonly name: string
  /** The record that shows it best: their own, or a session they spoke at. */
  readonly record: string
}

/** Of so many rows the speakers are counted. */
const LOOKED_AT = 40

/** The people who speak in what was found, those with the best rows first. */
export function peopleIn(engine: Engine, matches: readonly Match[], most: number): readonly RelevantPerson[] {
  const people = new Map<number, { score: number; readonly row: number }>()
  for (const { row, score } of matches.slice(0, LOOKED_AT))
    eachCode(engine.facets.speaker, row, (code) => {
      const known = people.get(code)
      if (known) known.score += score
      else people.set(code, { score, row })
    })
  return [...people]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, most)
    .map(([code, { row }]) => ({
      name: engine.facets.speaker.values[code]?.[1] ?? '',
      record: engine.card(row).id,
    }))
}
