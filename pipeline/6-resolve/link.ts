import type { BaseRecord, Link } from '../model/record.ts'
import { firstPast } from '../text/first-past.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { grouped } from './grouped.ts'

/** A person or case this far behind a session's own words no longer belongs to it. */
const reach = 400

/** Records of one document with `event` and `session` filled in. */
export function placed(records: readonly BaseRecord[], event: string | null): readonly BaseRecord[] {
  const sessions = records
    .filter((record) => record.type === 'session')
    .sort((a, b) => startOf(a) - startOf(b))
  const byTitle = grouped(sessions, (session) => [`${session['day']} ${foldKey(String(session['title']))}`])
  const starts = sessions.map(startOf)
  return records.map((record) => ({
    ...record,
    event: event === record.id ? null : event,
    session:
      (record.type === 'session' ? parentOf(record, byTitle) : holderOf(record, sessions, starts))?.id ??
      null,
  }))
}

/** Edges from records to the event and session they belong to. */
export function placeLinks(records: readonly BaseRecord[]): readonly Link[] {
  return records.flatMap((record) => {
    const links: Link[] = []
    if (record.event !== null)
      links.push({
        from: record.id,
        to: record.event,
        kind: record.type === 'event' ? 'same-as' : 'at-event',
        evidence: record.document,
        score: 1,
      })
    if (record.session !== null)
      links.push({
        from: record.id,
        to: record.session,
        kind: sessionKinds[record.type] ?? 'at-session',
        evidence: record.id,
        score: 1,
      })
    return links
  })
}

const sessionKinds: Readonly<Record<string, string>> = { session: 'part-of', speaker: 'speaks-at' }

function startOf(record: BaseRecord): number {
  return record.evidence[0]?.span[0] ?? 0
}

function endOf(record: BaseRecord): number {
  return record.evidence.at(-1)?.span[1] ?? 0
}

/** A session's parent by the title it names, on the same day. */
function parentOf(
  record: BaseRecord,
  byTitle: ReadonlyMap<string, readonly BaseRecord[]>,
): BaseRecord | undefined {
  const parent = record['parent']
  if (typeof parent !== 'string') return undefined
  return (byTitle.get(`${record['day']} ${foldKey(parent)}`) ?? []).find((session) => session !== record)
}

/** A person or case belongs to the session whose words lie in its own, else to the one it stands close behind, with no other between. */
function holderOf(
  record: BaseRecord,
  sessions: readonly BaseRecord[],
  starts: readonly number[],
): BaseRecord | undefined {
  if (record.type !== 'speaker' && record.type !== 'case-study') return undefined
  const at = startOf(record)
  const before = lastAtOrBefore(starts, at)
  const within = sessions[before + 1]
  if (within && endOf(within) <= endOf(record)) return within
  const holder = sessions[before]
  return holder && at - endOf(holder) < reach ? holder : undefined
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return firstPast(starts.length, (at) => (starts[at] ?? 0) > offset) - 1
}

/** Edges in an order that depends on nothing but themselves, each once. */
export function sortedLinks(links: readonly Link[]): readonly Link[] {
  const sorted = [...links].sort(
    (a, b) =>
      byCodeUnit(a.from, b.from) || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.to, b.to) || b.score - a.score,
  )
  return sorted.filter((link, at) => {
    const before = sorted[at - 1]
    return !before || before.from !== link.from || before.kind !== link.kind || before.to !== link.to
  })
}
