import type { FollowUp } from '../../model/across.ts'
import type { Point } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import type { Asked } from '../asked.ts'
import { daysOf } from '../events/days.ts'
import { evidenceAt } from '../evidence.ts'
import { telling } from '../telling.ts'
import { scoreOf } from '../things/forms.ts'
import { pointsOf } from './follow-up-points.ts'
import { type Dated, type LaterSentence, laterSentences } from './later-sentences.ts'
import { outcomeOf } from './outcome.ts'
import type { Pledge } from './pledge.ts'

/** A stem that more promises share does not find one of them. */
const mostShared = 200
const leastScore = 0.55
const mostFollowUps = 5

/** Promise by record id -> what later documents say became of it, oldest first. */
export function findFollowUps(
  promises: readonly Pledge[],
  docs: readonly Dated[],
  asked: Asked,
): ReadonlyMap<string, readonly FollowUp[]> {
  const byStem = promisesByStem(promises)
  const weight = (stem: number) => telling(promises.length / (byStem[stem]?.length ?? 1))
  const totals = promises.map(({ stems }) => stems.reduce((sum, stem) => sum + weight(stem), 0))
  const found = new Map<string, FollowUp[]>()
  for (const dated of docs) {
    if (dated.date === null) continue
    const day = daysOf(dated.date)[0]
    for (const sentence of laterSentences(dated, asked))
      for (const [at, stems] of sharedStems(sentence, byStem)) {
        const promise = promises[at]
        if (stems.length < 2 || promise === undefined || !isBefore(promise, day, dated.doc.id)) continue
        const share = stems.reduce((sum, stem) => sum + weight(stem), 0) / (totals[at] || 1)
        const words = stems.map((stem) => asked.stems.words[stem] as string)
        const points = pointsOf(promise, sentence, dated, words, share)
        if (scoreOf(points) < leastScore) continue
        remember(found, promise.record.id, () => []).push(followUpOf(dated, sentence, promise.due, points))
      }
  }
  return new Map([...found].map(([id, list]) => [id, list.sort(best).slice(0, mostFollowUps).sort(oldest)]))
}

type PromisesByStem = readonly (readonly number[] | undefined)[]

/** Which promises have a stem, by its number. */
function promisesByStem(promises: readonly Pledge[]): PromisesByStem {
  const byStem: (number[] | undefined)[] = []
  for (const [at, { stems }] of promises.entries())
    for (const stem of stems) {
      const known = byStem[stem]
      if (known) known.push(at)
      else byStem[stem] = [at]
    }
  return byStem
}

/** Which promises a sentence has stems of, and which stems. */
function sharedStems(
  { stems }: LaterSentence,
  byStem: PromisesByStem,
): ReadonlyMap<number, readonly number[]> {
  const shared = new Map<number, number[]>()
  for (const stem of stems) {
    const list = byStem[stem] ?? []
    if (list.length <= mostShared) for (const at of list) remember(shared, at, () => []).push(stem)
  }
  return shared
}

function isBefore(promise: Pledge, day: number, document: string): boolean {
  return promise.day !== null && promise.day < day && promise.record.document !== document
}

function followUpOf(
  { doc, date, recordAt }: Dated,
  { span, cues }: LaterSentence,
  due: string | null,
  points: readonly Point[],
): FollowUp {
  return {
    document: doc.id,
    date,
    record: recordAt(span[0], span[1]),
    outcome: outcomeOf(doc.text.slice(span[0], span[1]), cues, due, doc.lexicon),
    evidence: evidenceAt(doc, span),
    score: scoreOf(points),
    points,
  }
}

function best(a: FollowUp, b: FollowUp): number {
  return b.score - a.score || oldest(a, b)
}

function oldest(a: FollowUp, b: FollowUp): number {
  return (
    byCodeUnit(a.date ?? '', b.date ?? '') ||
    byCodeUnit(a.document, b.document) ||
    a.evidence.span[0] - b.evidence.span[0]
  )
}
