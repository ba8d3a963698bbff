import type { BrokenThread, FollowUp, Recurrence, Wording } from '../../model/across.ts'
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
const otherIdea = 0.05
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
  const ideaOf = new Map(
    recurrences.flatMap(({ id, wordings }) => wordings.map(({ record }) => [record, id] as const)),
  )
  const within = [...grouped(statements, (record) => [record.event ?? record.document]).values()].flatMap(
    (group) =>
      tiesIn(group, {
        vectorOf: new Map(group.map((record) => [record.id, unitLength(stemsOf(record), weight)])),
        ideaOf,
      }),
  )
  const links = oneEach([
    ...within,
    ...ofOneIdea(recurrences, new Map(statements.map((record) => [record.id, record]))),
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

interface Known {
  readonly vectorOf: ReadonlyMap<string, Vector>
  /** Record id -> the recurrence it is a wording of. */
  readonly ideaOf: ReadonlyMap<string, string>
}

function tiesIn(group: readonly BaseRecord[], known: Known): readonly Link[] {
  const byType = grouped(group, ({ type }) => [type])
  return steps.flatMap(([from, to]) =>
    (byType.get(from) ?? []).slice(0, mostOfOneType).flatMap((source) => {
      const ties = (byType.get(to) ?? []).slice(0, mostOfOneType).map((target) => tie(source, target, known))
      const best = ties.sort((a, b) => b.score - a.score || byCodeUnit(a.to, b.to))[0]
      return best && best.score >= least ? [best] : []
    }),
  )
}

/** Wordings of two different ideas must have more in common to lead to each other. */
function tie(source: BaseRecord, target: BaseRecord, { vectorOf, ideaOf }: Known): Link {
  const [a, b] = [vectorOf.get(source.id) ?? new Map(), vectorOf.get(target.id) ?? new Map()]
  const words = sharedStems(a, b)
  const who = whoOf(source) !== null && whoOf(source) === whoOf(target)
  const [idea, other] = [ideaOf.get(source.id), ideaOf.get(target.id)]
  const differ = idea !== undefined && other !== undefined && idea !== other
  const score = words.length < 2 ? 0 : Math.max(0, dot(a, b) + (who ? 0.15 : 0) - (differ ? otherIdea : 0))
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

/**
 * Within a recurrence a statement leads to the next one that may follow from it: of the same event, or later at another.
 */
function ofOneIdea(
  recurrences: readonly Recurrence[],
  byId: ReadonlyMap<string, BaseRecord>,
): readonly Link[] {
  return recurrences.flatMap(({ id, wordings, score }) =>
    wordings.flatMap((earlier, at) => {
      const source = byId.get(earlier.record)
      if (!source) return []
      const following = (later: Wording) => {
        const target = byId.get(later.record)
        return target && steps.some(([from, to]) => from === source.type && to === target.type)
          ? [target]
          : []
      }
      const near = wordings.slice(Math.max(0, at - 50), at + 50)
      const own = near.filter((one) => (one.event ?? one.document) === (earlier.event ?? earlier.document))
      const later = near.filter(
        ({ date, event }) => event !== earlier.event && (date ?? '') > (earlier.date ?? '9'),
      )
      const next = own.flatMap(following)[0] ?? later.flatMap(following)[0]
      return next
        ? [
            {
              from: source.id,
              to: next.id,
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
