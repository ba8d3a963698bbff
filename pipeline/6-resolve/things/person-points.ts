import type { BaseRecord } from '../../model/record.ts'
import type { Point } from '../../model/thing.ts'
import type { PersonName } from './person-name.ts'

/** A person as one record names them. */
export interface Person {
  readonly record: BaseRecord
  readonly name: PersonName
  readonly printed: string
  /** The body they belong to there, as printed. */
  readonly affiliation: string | null
  /** Id of the body they belong to there, or the words where the body is unknown. */
  readonly body: string | null
  readonly position: string | null
}

/** Given name -> body -> events at which somebody of that name stood for it. */
type Bodies = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string | null>>>

/** Which bodies the people of one family name stand for, by given name. */
export function bodiesByGiven(family: readonly Person[]): Bodies {
  const found = new Map<string, Map<string, Set<string | null>>>()
  for (const { name, body, record } of family) {
    if (body === null) continue
    const bodies = found.get(name.given) ?? new Map<string, Set<string | null>>()
    found.set(name.given, bodies.set(body, (bodies.get(body) ?? new Set()).add(record.event)))
  }
  return found
}

/** What speaks for and against two mentions being one person; nothing where their names differ. */
export function pointsOf(a: Person, b: Person, namesakes: Bodies): readonly Point[] {
  const given = givenPoints(a.name, b.name)
  if (given === null) return []
  const points: Point[] = [given]
  const sameEvent = a.record.event !== null && a.record.event === b.record.event
  if (a.body !== null && b.body !== null) {
    points.push(
      a.body === b.body
        ? { reason: 'same body', points: 0.35 }
        : { reason: 'different bodies', points: -0.3 },
    )
    if (
      a.body !== b.body &&
      a.position !== null &&
      a.position === b.position &&
      sameEvent &&
      a.record.document !== b.record.document
    )
      points.push({ reason: 'same position at the same event', points: 0.45 })
  } else {
    const bodies = namesakes.get(a.name.given)
    const there = [...(bodies?.values() ?? [])].filter((events) => events.has(a.record.event)).length
    if ((bodies?.size ?? 0) <= 1) points.push({ reason: 'nobody else of this name', points: 0.2 })
    else if (sameEvent && there === 1)
      points.push({ reason: 'the only one of this name at the event', points: 0.2 })
    if (a.position !== null && a.position === b.position)
      points.push({ reason: 'same position', points: 0.2 })
  }
  return points
}

/** Null where the given names speak against one person. */
function givenPoints(a: PersonName, b: PersonName): Point | null {
  const initials = a.middle[0] !== undefined && b.middle[0] !== undefined && a.middle[0][0] !== b.middle[0][0]
  if (initials) return null
  if (a.given === b.given) return { reason: 'same name', points: 0.6 }
  const short = a.given.length === 1 || b.given.length === 1
  return short && a.given[0] === b.given[0] ? { reason: 'same initial', points: 0.3 } : null
}
