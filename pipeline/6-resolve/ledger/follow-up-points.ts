import type { Point } from '../../model/thing.ts'
import type { Dated, LaterSentence } from './later-sentences.ts'
import type { Pledge } from './pledge.ts'

/** What speaks for a sentence telling of a promise; `share` is how much of the promise its stems make up, 0 to 1. */
export function pointsOf(
  promise: Pledge,
  sentence: LaterSentence,
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
