import type { ExtractedDoc, Genre } from '../../model/doc.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Merge } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import type { DecidedPairs } from '../decisions/decided-pairs.ts'
import { grouped } from '../grouped.ts'
import { formsJoined, scoreOf } from '../things/forms.ts'
import { pairKey } from '../things/record-pairs.ts'
import { themeWordsOf } from './event-name.ts'
import { pointsOf } from './event-points.ts'
import { mentioned } from './mentioned-events.ts'
import { type Told, toldIn } from './told.ts'

/** Which event each document belongs to, and why. */
export interface Events {
  /** Document id -> id of the event record that stands for the event. */
  readonly ofDocument: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

/** The report of an event names it best; then the agenda. */
const genreOrder: readonly Genre[] = ['report', 'agenda', 'brief', 'mandate', 'slides', 'other']

/** Joins what documents tell of one event by its name, days, place and people; each document gets at most one event. */
export function joinEvents(
  docs: readonly ExtractedDoc[],
  recordsOf: (document: string) => readonly BaseRecord[],
  { joined, apart }: Pick<DecidedPairs, 'joined' | 'apart'>,
  knowledge: Knowledge,
): Events {
  const themeWords = themeWordsOf(knowledge)
  const told = docs.flatMap((doc) => toldIn(doc, recordsOf(doc.id), themeWords))
  const forms = formsJoined()
  for (const [a, b] of neighbours(told)) {
    const points = pointsOf(a, b)
    const pair = pairKey(a.id, b.id)
    if (apart.has(pair)) continue
    if (joined.has(pair)) forms.join(a.id, b.id, [{ reason: 'decided by a person', points: 1 }])
    else if (scoreOf(points) >= 0.7) forms.join(a.id, b.id, points)
  }
  const byId = new Map(told.map((one) => [one.id, one]))
  const ofDocument = new Map<string, string>()
  for (const members of forms.groups(told.map(({ id }) => id)).values()) {
    const group = members.map((id) => byId.get(id)).filter((one) => one !== undefined)
    const chosen = [...group].sort(
      (a, b) => genreOrder.indexOf(a.doc.genre) - genreOrder.indexOf(b.doc.genre) || byCodeUnit(a.id, b.id),
    )[0]
    for (const one of group) ofDocument.set(one.doc.id, chosen?.id ?? one.id)
  }
  const merges = [...forms.merges(), ...mentioned(docs, told, ofDocument)]
  return { ofDocument, merges }
}

/** Pairs that share the beginning of their name or their first day. A day with very many events tells nothing. */
function* neighbours(told: readonly Told[]): Generator<readonly [Told, Told]> {
  const bins = grouped(told, (one) =>
    [one.key, one.days && `day ${one.days[0]}`].filter((key) => key !== null),
  )
  const met = new Set<string>()
  for (const [, bin] of [...bins].sort(([a], [b]) => byCodeUnit(a, b))) {
    const near = bin.sort((a, b) => (a.days?.[0] ?? 0) - (b.days?.[0] ?? 0) || byCodeUnit(a.id, b.id))
    for (const [at, a] of near.entries())
      for (const b of near.slice(at + 1, at + 1 + 30)) {
        const pair = pairKey(a.id, b.id)
        if (met.has(pair)) continue
        met.add(pair)
        yield [a, b]
      }
  }
}
