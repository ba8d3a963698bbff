import type { Merge } from '../../model/thing.ts'
import { headline } from '../../text/headline.ts'
import { RecordFields } from './record-fields.tsx'
import type { Thing } from './things.ts'
import { recordHref, type View } from './view.ts'

const MOST_REASONS = 20

/** What is known of a person or organisation: fields of the fullest record, other names, and what was taken for one. */
export function ThingAbout({ view, thing }: { view: View; thing: Thing }) {
  const own = thing.records.filter((record) => record['name'] !== undefined && record.type !== 'event')
  const fullest = [...own].sort((a, b) => said(b) - said(a))[0]
  const others = (thing.known?.names ?? []).filter((name) => name !== thing.name)
  return (
    <section>
      {fullest ? <RecordFields record={fullest} /> : null}
      {others.length === 0 ? null : (
        <p class="more">
          Also printed as <bdi>{others.join('; ')}</bdi>
        </p>
      )}
      <Reasons view={view} words="Why these are taken for one" merges={thing.known?.merges ?? []} />
      <Reasons view={view} words="Perhaps the same, kept apart" merges={thing.known?.candidates ?? []} />
    </section>
  )
}

function said(record: Thing['records'][number]): number {
  return Object.values(record).filter((value) => value !== null && value !== '').length
}

function Reasons({ view, words, merges }: { view: View; words: string; merges: readonly Merge[] }) {
  if (merges.length === 0) return null
  return (
    <details>
      <summary>
        {words} ({merges.length})
      </summary>
      <ul class="links">
        {merges.slice(0, MOST_REASONS).map(({ from, to, score, points }) => (
          <li>
            <End view={view} id={from} /> and <End view={view} id={to} />
            <span class="detail">
              {Math.round(score * 100)} %: {points.map(({ reason }) => reason).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function End({ view, id }: { view: View; id: string }) {
  const record = view.library.records.get(id)
  const thing = view.library.thingWithId(id)
  if (!record) return <bdi>{thing?.name ?? id}</bdi>
  return (
    <a href={recordHref(view, id)}>
      <bdi>{headline(record).words}</bdi>
    </a>
  )
}
