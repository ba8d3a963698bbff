import { plural } from '../../text/plural.ts'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

const MOST = 300

/** What people decided about records, and what became of each decision. */
export function Decisions({ view }: { view: View }) {
  const decisions = view.library.base.decisions ?? []
  if (decisions.length === 0) return null
  const words = { applied: 'heeded', moved: 'heeded, found again', lost: 'its record is gone' }
  return (
    <section>
      <h2>{plural(decisions.length, 'decision')} of people</h2>
      <ul class="links">
        {decisions.slice(0, MOST).map(({ decide, on, because, state }) => (
          <li>
            <span class="type">{decide}</span>{' '}
            {on.map((id) =>
              view.library.records.has(id) ? <a href={recordHref(view, id)}>{id}</a> : <bdi>{id}</bdi>,
            )}
            <span class="detail">
              {words[state]}
              {because === null ? null : (
                <>
                  : <bdi>{because}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Records of an earlier build that this one does not have. */
export function Withdrawn({ view }: { view: View }) {
  const gone = view.library.base.tombstones ?? []
  if (gone.length === 0) return null
  return (
    <section>
      <h2>{plural(gone.length, 'record')} withdrawn</h2>
      <ul class="links">
        {gone.slice(0, MOST).map(({ type, text, reason }) => (
          <li>
            <span class="type">{typeName(type)}</span> <bdi>{text}</bdi>
            <span class="detail">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
