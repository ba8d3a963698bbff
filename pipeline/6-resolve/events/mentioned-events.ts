import type { ExtractedDoc } from '../../model/doc.ts'
import type { Merge, Point } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { scoreOf } from '../things/forms.ts'
import { daysOf, overlap } from './days.ts'
import { eventKeysIn, eventWords } from './event-name.ts'
import type { Told } from './told.ts'

/** A mention at the head of a document says what it belongs to; further down it may be a reference. */
const head = 1500
const daysAround = 400

/** Documents that tell no event of their own but name one in their title, or at their head with a day of it. */
export function mentioned(
  docs: readonly ExtractedDoc[],
  told: readonly Told[],
  ofDocument: Map<string, string>,
): readonly Merge[] {
  const byKey = grouped(told, (one) => [one.key].filter((key) => key !== null))
  const merges: Merge[] = []
  for (const doc of docs) {
    if (ofDocument.has(doc.id)) continue
    const title = eventWords(doc.title, doc.lexicon)
    const top = eventWords(doc.text.slice(0, head), doc.lexicon)
    const keys = [...new Set([...eventKeysIn(title), ...eventKeysIn(top)])]
    const days = doc.date === null ? null : daysOf(doc.date)
    const found = keys.flatMap((key) =>
      (byKey.get(key) ?? []).map((one) => ({ one, points: mentionPoints(one, days, title, top) })),
    )
    const best = found.sort(
      (a, b) =>
        scoreOf(b.points) - scoreOf(a.points) ||
        b.one.words.length - a.one.words.length ||
        byCodeUnit(a.one.id, b.one.id),
    )[0]
    if (!best || scoreOf(best.points) < 0.7) continue
    const to = ofDocument.get(best.one.doc.id) ?? best.one.id
    ofDocument.set(doc.id, to)
    merges.push({ from: doc.id, to, score: scoreOf(best.points), points: best.points })
  }
  return merges
}

function mentionPoints(
  told: Told,
  days: readonly [number, number] | null,
  title: readonly string[],
  top: readonly string[],
): readonly Point[] {
  const inTitle = eventKeysIn(title).includes(told.key ?? '')
  const points: Point[] = [
    {
      reason: `names "${told.key}" ${inTitle ? 'in its title' : 'at its head'}`,
      points: inTitle ? 0.6 : 0.4,
    },
  ]
  if (` ${(inTitle ? title : top).join(' ')} `.includes(` ${told.words.join(' ')} `))
    points.push({ reason: 'by its whole name', points: 0.15 })
  if (told.days && days) {
    if (overlap(told.days, days)) points.push({ reason: 'dated on a day of it', points: 0.4 })
    else if (days[0] > told.days[0] - 60 && days[0] - told.days[1] < daysAround)
      points.push({ reason: 'dated near it', points: 0.15 })
    else points.push({ reason: 'dated far from it', points: -0.5 })
  } else points.push({ reason: 'no date speaks against it', points: inTitle ? 0.1 : 0 })
  return points
}
