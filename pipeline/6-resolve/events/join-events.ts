import type { Merge, Point } from '../../model/across.ts'
import type { ExtractedDoc, Genre } from '../../model/doc.ts'
import type { Knowledge, Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { formsJoined, scoreOf } from '../things/forms.ts'
import { pairKey } from '../things/record-pairs.ts'
import { daysOf, overlap } from './days.ts'
import { eventKey, eventWords, themeWordsOf } from './event-name.ts'
import { mentioned } from './mentioned-events.ts'
import type { Told } from './told.ts'

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
  decided: Decided,
  knowledge: Knowledge,
): Events {
  const themeWords = themeWordsOf(knowledge)
  const told = docs.flatMap((doc) => toldIn(doc, recordsOf(doc.id), themeWords))
  const forms = formsJoined()
  for (const [a, b] of neighbours(told)) {
    const points = pointsOf(a, b)
    if (decided.apart(a.id, b.id)) continue
    if (decided.joined(a.id, b.id)) forms.join(a.id, b.id, [{ reason: 'decided by a person', points: 1 }])
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

/** What people have decided about pairs of records. */
export interface Decided {
  joined(a: string, b: string): boolean
  apart(a: string, b: string): boolean
}

function toldIn(
  doc: ExtractedDoc,
  records: readonly BaseRecord[],
  themeWords: ReadonlySet<string>,
): readonly Told[] {
  const record = records.find(({ type }) => type === 'event')
  if (!record) return []
  const [start, end] = [record['start'], record['end']]
  const words = eventWords(String(record['name']), doc.lexicon)
  return [
    {
      id: record.id,
      doc,
      words,
      key: eventKey(words, themeWords),
      days:
        typeof start === 'string'
          ? [daysOf(start)[0], daysOf(typeof end === 'string' ? end : start)[1]]
          : null,
      place: placeWords(String(record['place'] ?? ''), doc.lexicon),
      people: new Set(
        records.filter(({ type }) => type === 'speaker').map((speaker) => foldKey(String(speaker['name']))),
      ),
    },
  ]
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

function pointsOf(a: Told, b: Told): readonly Point[] {
  const points: Point[] = []
  const shared =
    a.words.filter((word) => b.words.includes(word)).length /
    Math.max(1, Math.min(a.words.length, b.words.length))
  if (Math.min(a.words.length, b.words.length) >= 2 && shared >= 0.6)
    points.push({ reason: 'words of the name', points: Math.round(shared * 40) / 100 })
  if (a.days && b.days) {
    if (a.days[0] === b.days[0] && a.days[1] === b.days[1]) points.push({ reason: 'same days', points: 0.4 })
    else
      points.push(
        overlap(a.days, b.days)
          ? { reason: 'days in common', points: 0.3 }
          : { reason: 'other days', points: -1 },
      )
  }
  if (a.place.length > 0 && b.place.length > 0)
    points.push(
      a.place.some((word) => b.place.includes(word))
        ? { reason: 'same place', points: 0.1 }
        : { reason: 'other place', points: -0.2 },
    )
  const people = [...a.people].filter((name) => b.people.has(name)).length
  if (people > 0) points.push({ reason: `${people} people in common`, points: Math.min(0.3, 0.1 * people) })
  return points
}

/** The telling words of a place: "online and Port Averin" and "Port Averin, on screen" are one. */
function placeWords(place: string, lexicon: Lexicon): readonly string[] {
  return eventWords(place, lexicon).filter((word) => word.length > 2)
}
