import type { BaseRecord, Link } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import type { Comparer } from '../recurrences/comparer.ts'
import type { Vector } from '../recurrences/vectors.ts'
import { weightiest } from '../recurrences/weightiest.ts'
import { steps } from './steps.ts'

const least = 0.3
const otherIdea = 0.05
const mostOfOneType = 250

/** What is known of all statements. */
export interface Known {
  /** Record id -> the recurrence it is a wording of. */
  readonly ideaOf: ReadonlyMap<string, string>
  /** Stems by number. */
  readonly words: readonly string[]
  readonly compare: Comparer
}

/** One end of a tie. */
export interface End {
  readonly record: BaseRecord
  /** Whoever is to act. */
  readonly who: string | null
  readonly vector: Vector
}

/** The ties between statements of one group: from each to the one it leads to most likely, by its words. */
export function tiesIn(group: readonly End[], known: Known): readonly Link[] {
  const byType = grouped(group, ({ record }) => [record.type])
  return steps.flatMap(([from, to]) => {
    const targets = (byType.get(to) ?? []).slice(0, mostOfOneType)
    return (byType.get(from) ?? [])
      .slice(0, mostOfOneType)
      .flatMap((source) => bestTie(source, targets, known) ?? [])
  })
}

function bestTie(source: End, targets: readonly End[], known: Known): Link | null {
  let best: End | null = null
  let most = least
  for (const target of targets) {
    const score = scoreOf(source, target, known)
    if (score < most || (best && score === most && target.record.id >= best.record.id)) continue
    best = target
    most = score
  }
  return (
    best && {
      from: source.record.id,
      to: best.record.id,
      kind: 'leads-to',
      evidence: evidenceOf(source, best, known),
      score: most,
    }
  )
}

/** Wordings of two different ideas must have more in common to lead to each other. */
function scoreOf(source: End, target: End, { ideaOf, compare: { dot, shared } }: Known): number {
  if (shared(source.vector, target.vector, 2) < 2) return 0
  const [idea, other] = [ideaOf.get(source.record.id), ideaOf.get(target.record.id)]
  const differ = idea !== undefined && other !== undefined && idea !== other
  const score = Math.max(
    0,
    dot(source.vector, target.vector) + (isSameBody(source, target) ? 0.15 : 0) - (differ ? otherIdea : 0),
  )
  return Math.min(1, Math.round(score * 100) / 100)
}

function isSameBody(source: End, target: End): boolean {
  return source.who !== null && source.who === target.who
}

function evidenceOf(source: End, target: End, { words, compare: { placeIn } }: Known): string {
  const common = weightiest(source.vector, words)
    .filter(({ stem }) => placeIn(target.vector, stem) >= 0)
    .slice(0, 5)
    .map(({ stem }) => words[stem])
  return `words in common: ${common.join(', ')}${isSameBody(source, target) ? '; the same body is to act' : ''}`
}

/** Whoever is to act, as a key; null where a record names nobody. */
export function whoOf(record: BaseRecord): string | null {
  const who = record['addressee'] ?? record['lead']
  return typeof who === 'string' ? foldKey(who) : null
}
