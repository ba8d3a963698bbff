import type { Merge, Point } from '../../model/across.ts'
import type { ExtractedDoc, Genre } from '../../model/doc.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { formsJoined, scoreOf } from '../things/forms.ts'
import { daysOf, overlap } from './days.ts'
import { eventKey, eventKeysIn, eventWords, themeWordsOf } from './event-name.ts'

/** Which event each document belongs to, and why. */
export interface Events {
  /** Document id -> id of the event record that stands for the event. */
  readonly ofDocument: ReadonlyMap<string, string>
  readonly merges: readonly Merge[]
}

/** An event as one document tells it. */
interface Told {
  readonly id: string
  readonly doc: ExtractedDoc
  readonly words: readonly string[]
  readonly key: string | null
  readonly days: readonly [number, number] | null
  readonly place: string
  readonly people: ReadonlySet<string>
}

/** The report of an event names it best; then the agenda. */
const genreOrder: readonly Genre[] = ['report', 'agenda', 'brief', 'mandate', 'slides', 'other']
/** A mention at the head of a document says what it belongs to; further down it may be a reference. */
const head = 1500
const daysAround = 400

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
      place: foldKey(String(record['place'] ?? '')),
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
  for (const [, bin] of [...bins].sort(([a], [b]) => byCodeUnit(a, b))) {
    const near = bin.sort((a, b) => (a.days?.[0] ?? 0) - (b.days?.[0] ?? 0) || byCodeUnit(a.id, b.id))
    for (const [at, a] of near.entries()) for (const b of near.slice(at + 1, at + 1 + 30)) yield [a, b]
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
  if (a.place !== '' && b.place !== '')
    points.push(
      a.place.includes(b.place) || b.place.includes(a.place)
        ? { reason: 'same place', points: 0.1 }
        : { reason: 'other place', points: -0.2 },
    )
  const people = [...a.people].filter((name) => b.people.has(name)).length
  if (people > 0) points.push({ reason: `${people} people in common`, points: Math.min(0.3, 0.1 * people) })
  return points
}

/** Documents that tell no event of their own but name one in their title, or at their head with a day of it. */
function mentioned(
  docs: readonly ExtractedDoc[],
  told: readonly Told[],
  ofDocument: Map<string, string>,
): readonly Merge[] {
  const byKey = grouped(told, (one) => [one.key].filter((key) => key !== null))
  const merges: Merge[] = []
  for (const doc of docs) {
    if (ofDocument.has(doc.id)) continue
    const inTitle = new Set(eventKeysIn(eventWords(doc.title, doc.lexicon)))
    const keys = [...new Set([...inTitle, ...eventKeysIn(eventWords(doc.text.slice(0, head), doc.lexicon))])]
    const days = doc.date === null ? null : daysOf(doc.date)
    const found = keys.flatMap((key) =>
      (byKey.get(key) ?? []).map((one) => ({ one, points: mentionPoints(one, days, inTitle.has(key), key) })),
    )
    const best = found.sort(
      (a, b) => scoreOf(b.points) - scoreOf(a.points) || byCodeUnit(a.one.id, b.one.id),
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
  inTitle: boolean,
  key: string,
): readonly Point[] {
  const points: Point[] = [
    { reason: `names "${key}" ${inTitle ? 'in its title' : 'at its head'}`, points: inTitle ? 0.6 : 0.4 },
  ]
  if (told.days && days) {
    if (overlap(told.days, days)) points.push({ reason: 'dated on a day of it', points: 0.4 })
    else if (days[0] > told.days[0] - 60 && days[0] - told.days[1] < daysAround)
      points.push({ reason: 'dated near it', points: 0.15 })
    else points.push({ reason: 'dated far from it', points: -0.5 })
  } else points.push({ reason: 'no date speaks against it', points: inTitle ? 0.1 : 0 })
  return points
}
