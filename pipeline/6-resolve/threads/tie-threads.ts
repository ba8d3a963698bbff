import type { BrokenThread, FollowUp, Recurrence } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { contentStems } from '../content-stems.ts'
import { grouped } from '../grouped.ts'
import { dot, sharedStems, unitLength, type Vector, weightOf } from '../recurrences/vectors.ts'

/** What follows from what, and where a thread ends too soon. */
export interface Threads {
  readonly links: readonly Link[]
  readonly broken: readonly BrokenThread[]
}

/** From each type the types that may follow from it. */
const steps: readonly (readonly [from: string, to: string])[] = [
  ['finding', 'lesson'],
  ['finding', 'recommendation'],
  ['lesson', 'recommendation'],
  ['recommendation', 'commitment'],
  ['lesson', 'commitment'],
]
const least = 0.3
const mostOfOneType = 250

/** Ties statements of one event, and of one recurrence over time, by their words; each to the one it leads to most likely. */
export function tieThreads(
  records: readonly BaseRecord[],
  recurrences: readonly Recurrence[],
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
  lexiconOf: (document: string) => Lexicon,
): Threads {
  const statements = records.filter(
    ({ type, review }) => review !== 'rejected' && steps.some((step) => step.includes(type)),
  )
  const stemsOf = (record: BaseRecord) => contentStems(record.text, lexiconOf(record.document))
  const weight = weightOf(bagsOf(statements, stemsOf))
  const within = [...grouped(statements, (record) => [record.event ?? record.document]).values()].flatMap(
    (group) =>
      tiesIn(group, new Map(group.map((record) => [record.id, unitLength(stemsOf(record), weight)]))),
  )
  const links = oneEach([
    ...within,
    ...overTime(recurrences, new Map(statements.map((record) => [record.id, record]))),
  ])
  return { links, broken: brokenIn(statements, links, followUps) }
}

/** One bag at a time: all of a large base would fill the memory. */
function* bagsOf(
  statements: readonly BaseRecord[],
  stemsOf: (record: BaseRecord) => readonly string[],
): Generator<readonly string[]> {
  for (const record of statements) yield stemsOf(record)
}

function tiesIn(group: readonly BaseRecord[], vectorOf: ReadonlyMap<string, Vector>): readonly Link[] {
  const byType = grouped(group, ({ type }) => [type])
  return steps.flatMap(([from, to]) =>
    (byType.get(from) ?? []).slice(0, mostOfOneType).flatMap((source) => {
      const ties = (byType.get(to) ?? [])
        .slice(0, mostOfOneType)
        .map((target) => tie(source, target, vectorOf))
      const best = ties.sort((a, b) => b.score - a.score || byCodeUnit(a.to, b.to))[0]
      return best && best.score >= least ? [best] : []
    }),
  )
}

function tie(source: BaseRecord, target: BaseRecord, vectorOf: ReadonlyMap<string, Vector>): Link {
  const [a, b] = [vectorOf.get(source.id) ?? new Map(), vectorOf.get(target.id) ?? new Map()]
  const words = sharedStems(a, b)
  const who = whoOf(source) !== null && whoOf(source) === whoOf(target)
  const score = words.length < 2 ? 0 : dot(a, b) + (who ? 0.15 : 0)
  const evidence = `words in common: ${words.slice(0, 5).join(', ')}${who ? '; the same body is to act' : ''}`
  return {
    from: source.id,
    to: target.id,
    kind: 'leads-to',
    evidence,
    score: Math.min(1, Math.round(score * 100) / 100),
  }
}

function whoOf(record: BaseRecord): string | null {
  const who = record['addressee'] ?? record['lead']
  return typeof who === 'string' ? foldKey(who) : null
}

/** Within a recurrence an earlier statement leads to the next later one that may follow from it, at another event. */
function overTime(
  recurrences: readonly Recurrence[],
  byId: ReadonlyMap<string, BaseRecord>,
): readonly Link[] {
  return recurrences.flatMap(({ id, wordings, score }) =>
    wordings.flatMap((earlier, at) => {
      const source = byId.get(earlier.record)
      const next = wordings.slice(at + 1, at + 50).find((later) => {
        const target = byId.get(later.record)
        return (
          target &&
          source &&
          target.event !== source.event &&
          (later.date ?? '') > (earlier.date ?? '9') &&
          steps.some(([from, to]) => from === source.type && to === target.type)
        )
      })
      return source && next
        ? [
            {
              from: source.id,
              to: next.record,
              kind: 'leads-to',
              evidence: `both are wordings of ${id}`,
              score: Math.max(0.3, Math.min(0.9, score)),
            },
          ]
        : []
    }),
  )
}

/** Of several ties from one record to one type the strongest. */
function oneEach(links: readonly Link[]): readonly Link[] {
  const best = new Map<string, Link>()
  for (const link of [...links].sort((a, b) => b.score - a.score || byCodeUnit(a.to, b.to))) {
    const key = `${link.from}\u0000${link.to.slice(0, link.to.indexOf('/'))}`
    if (!best.has(key)) best.set(key, link)
  }
  return [...best.values()]
}

function brokenIn(
  statements: readonly BaseRecord[],
  links: readonly Link[],
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
): readonly BrokenThread[] {
  const led = new Set(links.map(({ from, to }) => `${from}\u0000${to.slice(0, to.indexOf('/'))}`))
  const leads = (record: BaseRecord, type: string) => led.has(`${record.id}\u0000${type}`)
  const traced = (record: BaseRecord) => (followUps.get(record.id)?.length ?? 0) > 0
  return statements
    .flatMap((record): readonly BrokenThread[] => {
      if (record.type === 'lesson' && !leads(record, 'recommendation') && !leads(record, 'commitment'))
        return [
          {
            record: record.id,
            lacks: 'recommendation',
            reason: 'No recommendation or commitment follows from this lesson',
          },
        ]
      if (record.type === 'recommendation' && !leads(record, 'commitment') && !traced(record))
        return [
          {
            record: record.id,
            lacks: 'commitment',
            reason: 'Nobody took this recommendation up, and no later document comes back to it',
          },
        ]
      if (record.type === 'commitment' && !traced(record))
        return [{ record: record.id, lacks: 'follow-up', reason: 'No later document says what became of it' }]
      if (record.type === 'finding' && !leads(record, 'lesson') && !leads(record, 'recommendation'))
        return [
          {
            record: record.id,
            lacks: 'lesson',
            reason: 'No lesson or recommendation follows from this finding',
          },
        ]
      return []
    })
    .sort((a, b) => byCodeUnit(a.record, b.record))
}
