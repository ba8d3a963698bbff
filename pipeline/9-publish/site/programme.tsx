import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { documentsOf, isTraced, Trace } from './session-trace.tsx'
import { shelve } from './shelves.ts'
import { recordHref, type View } from './view.ts'
import { unhyphened } from './words.ts'

/** The sessions of an event by day and time; parallel groups stand under the session they belong to. */
export function Programme({ view, sessions }: { view: View; sessions: readonly BaseRecord[] }) {
  const days = shelve(sessions, (session) => [dayOf(session)])
  const traced = sessions.filter((session) => isTraced(view, session))
  const isSilent = traced.length > 0 && traced.every((session) => documentsOf(view, session).length === 0)
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">Programme</h2>
      {isSilent ? <p class="detail">No write-up of its sessions was recognised in these documents.</p> : null}
      {[...days].map(([day, shelf]) => (
        <>
          {day === '' ? null : <h3>{dayInWords(shelf[0], day)}</h3>}
          <ol class="programme">
            {inOrder(shelf).map((session) => (
              <li class={session['parent'] ? 'group' : ''} data-kind={String(session['kind'])}>
                <p class="time">{timeOf(session)}</p>
                <div>
                  <p>
                    <a href={recordHref(view, session.id)}>
                      <bdi>{labelled(session)}</bdi>
                    </a>
                    {saysItsKind(session) ? null : (
                      <span class="sort">{unhyphened(String(session['kind']))}</span>
                    )}
                  </p>
                  {typeof session['description'] === 'string' ? (
                    <p class="description">
                      <bdi>{session['description']}</bdi>
                    </p>
                  ) : null}
                  {isSilent ? null : <Trace view={view} session={session} />}
                </div>
              </li>
            ))}
          </ol>
        </>
      ))}
    </section>
  )
}

/** "Coffee break" needs no word beside it that says it is a break. */
function saysItsKind(session: BaseRecord): boolean {
  const kind = unhyphened(String(session['kind']))
  return kind === 'other' || foldKey(labelled(session)).includes(kind)
}

function dayOf(session: BaseRecord): string {
  if (typeof session['date'] === 'string') return session['date']
  return typeof session['day'] === 'number' ? String(session['day']).padStart(4, '0') : ''
}

function dayInWords(session: BaseRecord | undefined, day: string): string {
  const number = session?.['day']
  const date = typeof session?.['date'] === 'string' ? dateInWords(day) : ''
  return [typeof number === 'number' ? `Day ${number}` : '', date].filter(Boolean).join(', ')
}

/** By time where there is one; what has none keeps its place in the document, groups after their parent. */
function inOrder(sessions: readonly BaseRecord[]): readonly BaseRecord[] {
  let time = ''
  return sessions
    .map((session, at) => {
      if (typeof session['start'] === 'string') time = session['start']
      return { session, time, at }
    })
    .sort((a, b) => byCodeUnit(a.time, b.time) || a.at - b.at)
    .map(({ session }) => session)
}

function timeOf(session: BaseRecord): string {
  const [start, end, minutes] = [session['start'], session['end'], session['minutes']]
  if (typeof start !== 'string') return typeof minutes === 'number' ? `${minutes} min` : ''
  return typeof end === 'string' ? `${start}–${end}` : start
}

function labelled(session: BaseRecord): string {
  const title = String(session['title'] ?? session.text)
  return typeof session['label'] === 'string' ? `${session['label']}: ${title}` : title
}
