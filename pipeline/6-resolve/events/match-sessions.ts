import type { Point, SessionTrace } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { contentStems } from '../content-stems.ts'
import { evidenceAt } from '../evidence.ts'
import { scoreOf } from '../things/forms.ts'

/** Sessions of one event set beside its other documents. */
export interface MatchedSessions {
  readonly traces: readonly SessionTrace[]
  readonly links: readonly Link[]
}

/** Kinds of session that nobody writes up. */
const idle: ReadonlySet<string> = new Set(['break', 'registration', 'social'])
const mostSessions = 200
const mostSentences = 3000
const least = 0.55

/** Which session has a write-up, which deck belongs to whom, and which session two programmes print both. */
export function matchSessions(
  docs: readonly ExtractedDoc[],
  recordsOf: (document: string) => readonly BaseRecord[],
): MatchedSessions {
  const traces: SessionTrace[] = []
  const links: Link[] = []
  for (const doc of docs) {
    const records = recordsOf(doc.id)
    const sessions = records
      .filter((record) => record.type === 'session' && !idle.has(String(record['kind'])))
      .slice(0, mostSessions)
    for (const session of sessions) {
      const others = docs.filter((other) => other !== doc && other.genre !== 'agenda')
      const programmes = docs.filter((other) => other !== doc)
      const speakers = new Set(
        records.filter((record) => record.type === 'speaker' && record.session === session.id).map(nameOf),
      )
      const writeUps = others.flatMap((other) => writeUpIn(other, session, doc, [...speakers]))
      const decks = others.filter(
        (other) =>
          other.genre === 'slides' &&
          recordsOf(other.id).some((record) => record.type === 'speaker' && speakers.has(nameOf(record))),
      )
      traces.push({
        session: session.id,
        event: session.event,
        writeUps: writeUps.slice(0, 3),
        decks: decks.map(({ id }) => id).sort(byCodeUnit),
      })
      for (const other of programmes) links.push(...twinsOf(session, recordsOf(other.id)))
    }
  }
  return { traces, links }
}

function nameOf(record: BaseRecord): string {
  return foldKey(String(record['name']))
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

/** The best place of a document that says what happened at a session. */
function writeUpIn(
  doc: ExtractedDoc,
  session: BaseRecord,
  agenda: ExtractedDoc,
  speakers: readonly string[],
): SessionTrace['writeUps'] {
  const title = [...new Set(contentStems(bare(String(session['title'])), agenda.lexicon))]
  const label = typeof session['label'] === 'string' ? foldKey(session['label']) : null
  const best = toldBy(doc)
    .map(({ span, text, stems }) => {
      const shared = title.filter((stem) => stems.has(stem))
      const points: Point[] = []
      if (title.length > 1 && shared.length >= 2)
        points.push({
          reason: `words of the title: ${shared.join(', ')}`,
          points: Math.round((75 * shared.length) / title.length) / 100,
        })
      if (label !== null && text.includes(` ${shortLabel(label)} `))
        points.push({ reason: `names ${label}`, points: 0.6 })
      const speaker = points.length === 0 ? undefined : speakers.find((name) => text.includes(` ${name} `))
      if (speaker !== undefined) points.push({ reason: 'names who spoke there', points: 0.3 })
      return { span, points, score: scoreOf(points) }
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.span[0] - b.span[0])[0]
  return best ? [{ evidence: evidenceAt(doc, best.span), score: best.score, points: best.points }] : []
}

interface Sentence {
  readonly span: readonly [number, number]
  readonly text: string
  readonly stems: ReadonlySet<string>
}

const told = new WeakMap<ExtractedDoc, readonly Sentence[]>()

/** The sentences of a document, ready to be compared with many titles. */
function toldBy(doc: ExtractedDoc): readonly Sentence[] {
  const known =
    told.get(doc) ??
    doc.sentences.slice(0, mostSentences).map(({ span }) => {
      const words = doc.text.slice(span[0], span[1])
      return { span, text: ` ${foldKey(words)} `, stems: new Set(contentStems(words, doc.lexicon)) }
    })
  told.set(doc, known)
  return known
}

/** "Panel 2: Reading a Defence Budget" is about reading a defence budget. */
function bare(title: string): string {
  return title.replace(/^[^:]{3,40}:\s+/u, '')
}

/** "working group a" is "group a" in the report. */
function shortLabel(label: string): string {
  return label.split(' ').slice(-2).join(' ')
}
