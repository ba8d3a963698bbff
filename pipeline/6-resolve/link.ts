import type { ExtractedDoc } from '../model/doc.ts'
import type { BaseRecord, Link } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'

/** Records of one document with event and session filled in, and the edges that says. */
export function link(doc: ExtractedDoc, records: readonly BaseRecord[]): { readonly records: readonly BaseRecord[]; readonly links: readonly Link[] } {
  const event = records.find((record) => record.type === 'event')
  const sessions = records.filter((record) => record.type === 'session')
  const joined = records.map((record) => {
    const session = sessionOf(record, sessions)
    return { ...record, event: event && record !== event ? event.id : null, session: session?.id ?? null }
  })
  const links = joined.flatMap((record) => {
    const found: Link[] = []
    if (record.event) found.push({ from: record.id, to: record.event, kind: 'at-event', evidence: doc.id, score: 1 })
    if (record.session) found.push({ from: record.id, to: record.session, kind: record.type === 'session' ? 'part-of' : 'in-session', evidence: record.id, score: 1 })
    return found
  })
  return { records: joined, links }
}

/** A session's parent by the title it names; anything else by standing inside the session's description or title. */
function sessionOf(record: BaseRecord, sessions: readonly BaseRecord[]): BaseRecord | null {
  if (record.type === 'session') {
    const parent = record['parent']
    return typeof parent === 'string' ? (sessions.find((session) => session !== record && foldKey(String(session['title'])) === foldKey(parent) && session['day'] === record['day']) ?? null) : null
  }
  if (record.type !== 'speaker' && record.type !== 'case-study') return null
  const at = record.evidence[0]?.span[0] ?? 0
  const holder = sessions.filter((session) => (session.evidence[0]?.span[0] ?? 0) <= at).sort((a, b) => (b.evidence[0]?.span[0] ?? 0) - (a.evidence[0]?.span[0] ?? 0))[0]
  const sameBlock = holder && at - (holder.evidence.at(-1)?.span[1] ?? 0) < 400 && !between(holder, at, sessions)
  return sameBlock ? holder : null
}

function between(holder: BaseRecord, at: number, sessions: readonly BaseRecord[]): boolean {
  const end = holder.evidence.at(-1)?.span[1] ?? 0
  return sessions.some((session) => session !== holder && (session.evidence[0]?.span[0] ?? 0) > end && (session.evidence[0]?.span[0] ?? 0) < at)
}

/** Edges in an order that depends on nothing but themselves. */
export function sortedLinks(links: readonly Link[]): readonly Link[] {
  return [...links].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.to, b.to))
}
