import type { SessionTrace } from '../../model/across.ts'
import type { ExtractedDoc, Genre } from '../../model/doc.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { contentStems } from '../content-stems.ts'
import { nameOf, onlyAt, speakersBySession } from './session-speakers.ts'
import { type Sought, soughtOf } from './sought.ts'
import { writeUpIn } from './write-ups.ts'

/** Sessions of one event set beside its other documents. */
export interface MatchedSessions {
  readonly traces: readonly SessionTrace[]
  readonly links: readonly Link[]
}

/** Kinds of session that nobody writes up. */
const idle: ReadonlySet<string> = new Set(['break', 'registration', 'social'])
/** Documents that announce or show, and do not tell. */
const silent: ReadonlySet<Genre> = new Set<Genre>(['agenda', 'slides'])
const mostSessions = 200

/** Which session has a write-up, which deck belongs to whom, and which session two programmes print both. */
export function matchSessions(
  docs: readonly ExtractedDoc[],
  recordsOf: (document: string) => readonly BaseRecord[],
): MatchedSessions {
  const traces: SessionTrace[] = []
  const links: Link[] = []
  for (const doc of docs) {
    const records = recordsOf(doc.id)
    const sessions = inOrder(records.filter(mayLeaveTraces)).slice(0, mostSessions)
    const printed = programmeIn(records)
    const telling = docs.filter(
      (other) => other.genre === 'report' || (other !== doc && !silent.has(other.genre)),
    )
    const others = docs.filter((other) => other !== doc)
    const speakers = speakersBySession(records)
    for (const session of sessions) {
      const own = [...(speakers.get(session.id) ?? [])]
      const sought = soughtOf(session, sessions, onlyAt(own, session.id, speakers), doc.lexicon)
      const writeUps = telling.flatMap((other) => writeUpIn(other, sought, other === doc ? printed : []))
      traces.push({
        session: session.id,
        event: session.event,
        writeUps: writeUps.sort((a, b) => b.score - a.score).slice(0, 3),
        decks: others
          .filter((other) => other.genre === 'slides' && isDeckOf(other, sought, own, recordsOf(other.id)))
          .map(({ id }) => id)
          .sort(byCodeUnit),
      })
      for (const other of others) links.push(...twinsOf(session, recordsOf(other.id)))
    }
  }
  return { traces, links }
}

function mayLeaveTraces({ type, kind }: BaseRecord): boolean {
  return type === 'session' && !idle.has(String(kind))
}

/** From the first line of a document's own programme to the last; a little before, since a label may stand above. */
function programmeIn(records: readonly BaseRecord[]): readonly Span[] {
  const spans = records
    .filter(({ type }) => type === 'session')
    .flatMap(({ evidence }) => evidence.map(({ span }) => span))
  const start = Math.min(...spans.map(([from]) => from))
  return spans.length === 0 ? [] : [[start - 100, Math.max(...spans.map(([, end]) => end))]]
}

function inOrder(sessions: readonly BaseRecord[]): readonly BaseRecord[] {
  const at = (session: BaseRecord) => session.evidence[0]?.span[0] ?? 0
  return [...sessions].sort((a, b) => at(a) - at(b) || byCodeUnit(a.id, b.id))
}

/** A deck is held where its speaker speaks, or goes by the session's title. */
function isDeckOf(
  deck: ExtractedDoc,
  { stems }: Sought,
  speakers: readonly string[],
  records: readonly BaseRecord[],
): boolean {
  if (records.some((record) => record.type === 'speaker' && speakers.includes(nameOf(record)))) return true
  const title = new Set(contentStems(deck.title, deck.lexicon))
  const shared = stems.filter((stem) => title.has(stem)).length
  return stems.length > 1 && shared >= 2 && shared / stems.length >= 0.6
}

/** The same session in a second programme: same title, or most of its words at the same time. */
function twinsOf(session: BaseRecord, records: readonly BaseRecord[]): readonly Link[] {
  return records
    .filter(
      (other) =>
        other.type === 'session' && byCodeUnit(session.id, other.id) < 0 && session['day'] === other['day'],
    )
    .filter(
      (other) =>
        foldKey(String(other['title'])) === foldKey(String(session['title'])) &&
        (session['start'] === other['start'] || other['start'] === null),
    )
    .map((other) => ({
      from: other.id,
      to: session.id,
      kind: 'same-as',
      evidence: 'same title at the same time',
      score: 0.9,
    }))
}
