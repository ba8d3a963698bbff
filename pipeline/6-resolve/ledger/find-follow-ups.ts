import type { FollowUp, Point } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { keysIn } from '../../text/phrase-keys.ts'
import type { Asked } from '../asked.ts'
import { daysOf } from '../events/days.ts'
import { evidenceAt } from '../evidence.ts'
import { telling } from '../telling.ts'
import { scoreOf } from '../things/forms.ts'
import { lookingBackIn, mostSentences } from './looking-back.ts'
import { outcomeOf } from './outcome.ts'
import type { Pledge } from './pledge.ts'

/** A document with the date it counts by and who published it. */
export interface Dated {
  readonly doc: ExtractedDoc
  readonly date: string | null
  readonly publishers: readonly string[]
  /** Spans of its statements, with the record each belongs to. */
  readonly recordAt: (start: number, end: number) => string | null
  /** Spans of what it names without saying what became of it: publications, objectives, cases. */
  readonly named: readonly (readonly [number, number])[]
}

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
    for (const sentence of sentencesOf(dated, asked)) {
      const shared = new Map<number, number[]>()
      for (const stem of sentence.stems) {
        const list = byStem[stem] ?? []
        if (list.length > mostShared) continue
        for (const at of list) {
          const known = shared.get(at)
          if (known) known.push(stem)
          else shared.set(at, [stem])
        }
      }
      for (const [at, stems] of shared) {
        const promise = promises[at]
        if (
          stems.length < 2 ||
          promise === undefined ||
          promise.day === null ||
          promise.day >= day ||
          promise.record.document === dated.doc.id
        )
          continue
        const share = stems.reduce((sum, stem) => sum + weight(stem), 0) / (totals[at] || 1)
        const points = pointsOf(
          promise,
          sentence,
          dated,
          stems.map((stem) => asked.stems.words[stem] as string),
          share,
        )
        if (scoreOf(points) < leastScore) continue
        const known = found.get(promise.record.id)
        const followUp = followUpOf(dated, sentence, promise.due, points)
        if (known) known.push(followUp)
        else found.set(promise.record.id, [followUp])
      }
    }
  }
  return new Map([...found].map(([id, list]) => [id, list.sort(best).slice(0, mostFollowUps).sort(oldest)]))
}

/** Which promises have a stem, by its number. */
function promisesByStem(promises: readonly Pledge[]): readonly (readonly number[] | undefined)[] {
  const byStem: (number[] | undefined)[] = []
  for (const [at, { stems }] of promises.entries())
    for (const stem of stems) {
      const known = byStem[stem]
      if (known) known.push(at)
      else byStem[stem] = [at]
    }
  return byStem
}

interface Sentence {
  readonly span: readonly [number, number]
  readonly text: string
  readonly stems: ReadonlySet<number>
  readonly cues: ReadonlySet<string>
}

/** Sentences with a word that looks back on something promised, and what else may be its product. */
function* sentencesOf({ doc, named }: Dated, { stemsOf }: Asked): Generator<Sentence> {
  const { text, lexicon, sentences } = doc
  const seen = new Set<string>()
  const looking = lookingBackIn(doc).flatMap(({ sentence, cues }) => {
    const span = sentences[sentence]?.span
    return span ? [{ span, cues }] : []
  })
  const naming = named.slice(0, mostSentences).map((span) => ({ span, cues: null }))
  for (const { span, cues } of [...looking, ...naming]) {
    const words = text.slice(span[0], span[1])
    if (seen.has(words)) continue
    seen.add(words)
    yield {
      span,
      text: ` ${foldKey(words)} `,
      stems: new Set(stemsOf(words, lexicon)),
      cues: cues ? new Set(cues) : keysIn(lexicon, 'follow-up', words),
    }
  }
}

function pointsOf(
  promise: Pledge,
  sentence: Sentence,
  { publishers }: Dated,
  stems: readonly string[],
  share: number,
): readonly Point[] {
  const points: Point[] = [
    { reason: `the same matter: ${stems.join(', ')}`, points: Math.round(share * 65) / 100 },
  ]
  if (promise.names.some((name) => sentence.text.includes(` ${name} `)))
    points.push({ reason: 'names who was to act', points: 0.25 })
  else if (promise.names.length > 0 && publishers.some((publisher) => promise.names.includes(publisher)))
    points.push({ reason: 'written by who was to act', points: 0.15 })
  if (sentence.cues.has('back')) points.push({ reason: 'refers back', points: 0.15 })
  if (sentence.cues.size > (sentence.cues.has('back') ? 1 : 0))
    points.push({ reason: 'says what became of it', points: 0.1 })
  return points
}

function followUpOf(
  { doc, date, recordAt }: Dated,
  { span, cues }: Sentence,
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
