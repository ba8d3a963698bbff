import type { BaseRecord } from '../../model/record.ts'
import { documentHref, type View } from './view.ts'

/** Kinds of which a trace may be expected. */
const TRACED: readonly string[] = [
  'keynote',
  'panel',
  'working-group',
  'plenary',
  'presentation',
  'case-study',
  'exercise',
]

/** What a session left behind: write-ups in reports and decks; said also where there is none. */
export function Trace({ view, session }: { view: View; session: BaseRecord }) {
  if (!isTraced(view, session)) return null
  const docs = documentsOf(view, session)
  if (docs.length === 0) return <p class="detail">no write-up was recognised in these documents</p>
  return (
    <p class="detail">
      {docs.map(({ entry }, at) => (
        <>
          {at === 0 ? 'Written up in ' : ', '}
          <a href={documentHref(view, entry.id)}>
            <bdi>{entry.title}</bdi>
          </a>
        </>
      ))}
    </p>
  )
}

/** The documents that write a session up, and its decks. */
export function documentsOf(view: View, session: BaseRecord) {
  const { writeUps = [], decks = [] } = view.library.traces.get(session.id) ?? {}
  const documents = [...writeUps.map(({ evidence }) => evidence.document), ...decks]
  return [...new Set(documents)].flatMap((id) => view.library.docs.get(id) ?? [])
}

/** Whether it is known what became of a session, and anything may be expected. */
export function isTraced(view: View, session: BaseRecord): boolean {
  return view.library.traces.has(session.id) && TRACED.includes(String(session['kind']))
}
