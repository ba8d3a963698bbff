import type { BrokenThread, FollowUp } from '../../model/across.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import type { Recurrence, Wording } from '../../model/recurrence.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { rows } from '../../text/rows.ts'
import type { Asked } from '../asked.ts'
import { grouped } from '../grouped.ts'
import { comparer } from '../recurrences/comparer.ts'
import { type Vector, vectorsOf, weightsOf } from '../recurrences/vectors.ts'
import { tiesIn, whoOf } from './best-ties.ts'
import { brokenIn } from './broken-threads.ts'
import { steps } from './steps.ts'

/** What follows from what, and where a thread ends too soon. */
export interface Threads {
  readonly links: readonly Link[]
  readonly broken: readonly BrokenThread[]
}

/** Ties statements of one event, and of one recurrence over time, by their words; each to the one it leads to most likely. */
export function tieThreads(
  records: readonly BaseRecord[],
  recurrences: readonly Recurrence[],
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
  lexiconOf: (document: string) => Lexicon,
  asked: Asked,
): Threads {
  const statements = records.filter(
    ({ type, review }) => review !== 'rejected' && steps.some((step) => step.includes(type)),
  )
  const stemsOf = (record: BaseRecord) => asked.stemsOf(record.text, lexiconOf(record.document))
  const weights = weightsOf(bagsOf(statements, stemsOf), asked.stems.words)
  const ideaOf = new Map(
    recurrences.flatMap(({ id, wordings }) => wordings.map(({ record }) => [record, id] as const)),
  )
  const known = { ideaOf, words: asked.stems.words, compare: comparer(weights.length) }
  const within = [...grouped(statements, (record) => [record.event ?? record.document]).values()].flatMap(
    (group) => {
      const bags = rows()
      for (const record of group) bags.add(stemsOf(record))
      const vectors = vectorsOf(bags, weights)
      return tiesIn(
        group.map((record, at) => ({ record, who: whoOf(record), vector: vectors[at] as Vector })),
        known,
      )
    },
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
  stemsOf: (record: BaseRecord) => Int32Array,
): Generator<Int32Array> {
  for (const record of statements) yield stemsOf(record)
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
