import type { BaseRecord } from '../../model/record.ts'
import { headline } from '../../text/headline.ts'
import { grouped } from '../../text/plural.ts'
import type { Neighbour } from './neighbours-of.ts'
import { shortened } from './shortened.ts'
import { recordHref, type View } from './view.ts'
import { linkWords, typeName, unhyphened } from './words.ts'

const MOST = 12

/** Records that an edge leads to, by what the edge says, and those that say something like it. */
export function Neighbours({ view, record }: { view: View; record: BaseRecord }) {
  const known = view.library.neighbours.get(record.id) ?? []
  // The event of a record heads its page.
  const kinds = byKind(known.filter(({ link, forth }) => link.kind !== 'at-event' || !forth))
  const linked = new Set(known.map(({ record: { id } }) => id))
  const similar = (view.library.base.similar?.[record.id] ?? [])
    .flatMap((id) => view.library.records.get(id) ?? [])
    .filter(({ id }) => !linked.has(id))
  return (
    <>
      {kinds.size === 0 ? null : <Linked view={view} kinds={kinds} />}
      {similar.length === 0 ? null : (
        <section>
          <h2>Similar records</h2>
          <Lines view={view} records={similar} />
        </section>
      )}
    </>
  )
}

function Linked({ view, kinds }: { view: View; kinds: ReadonlyMap<string, readonly Neighbour[]> }) {
  return (
    <section>
      <h2>Linked records</h2>
      {[...kinds].map(([words, ends]) => (
        <>
          <h3>{words}</h3>
          <Lines view={view} records={ends.slice(0, MOST).map(({ record }) => record)} />
          {ends.length > MOST ? <p class="more">and {grouped(ends.length - MOST)} more</p> : null}
        </>
      ))}
    </section>
  )
}

function Lines({ view, records }: { view: View; records: readonly BaseRecord[] }) {
  return (
    <ul class="links">
      {records.map((record) => (
        <li>
          <span class="type">{typeName(record.type)}</span>{' '}
          <a href={recordHref(view, record.id)}>
            <bdi>{shortened(headline(record).words, 160)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

function byKind(neighbours: readonly Neighbour[]): ReadonlyMap<string, readonly Neighbour[]> {
  const kinds = new Map<string, Neighbour[]>()
  const seen = new Set<string>()
  for (const end of neighbours) {
    const words = linkWords[end.link.kind]?.[end.forth ? 0 : 1] ?? unhyphened(end.link.kind)
    const key = `${words}\u0000${end.record.id}`
    if (seen.has(key)) continue
    seen.add(key)
    const list = kinds.get(words)
    if (list) list.push(end)
    else kinds.set(words, [end])
  }
  return kinds
}
