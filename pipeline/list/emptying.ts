import { plural } from '../text/plural.ts'
import { type Brief, briefKeys, EMPTY_BRIEF } from './brief.ts'
import { candidatesFor, type ListSource } from './candidates.ts'

/** A constraint of the brief that the base cannot meet. */
export interface Unmet {
  /** As the brief's file calls it: "min-countries". */
  readonly constraint: string
  readonly reason: string
}

type Limit = readonly [name: keyof Brief, called: string]

const limits: readonly Limit[] = Object.entries(briefKeys)
  .filter(([called]) => ['since', 'until', 'types', 'themes', 'countries', 'languages'].includes(called))
  .map(([called, name]) => [name, called])

/** The one constraint without which something is left; where it takes several, all of them; else the question. */
export function emptying(brief: Brief, source: ListSource): Unmet {
  const given = limits.filter(([name]) => JSON.stringify(brief[name]) !== JSON.stringify(EMPTY_BRIEF[name]))
  for (const limit of given) {
    const { documents } = candidatesFor({ ...brief, ...without([limit]) }, source)
    if (documents > 0)
      return {
        constraint: limit[1],
        reason: `without it ${plural(documents, 'document')} would fit; with \`${String(brief[limit[0]])}\` none does`,
      }
  }
  const documents = given.length > 1 ? candidatesFor({ ...brief, ...without(given) }, source).documents : 0
  if (documents > 0)
    return {
      constraint: given.map(([, called]) => called).join(', '),
      reason: `without them ${plural(documents, 'document')} would fit; with any of them none does`,
    }
  return { constraint: 'question', reason: 'no record of the types asked for has any of these words' }
}

function without(some: readonly Limit[]): Partial<Brief> {
  return Object.fromEntries(some.map(([name]) => [name, EMPTY_BRIEF[name]]))
}
