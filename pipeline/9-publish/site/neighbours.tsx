import type { BaseRecord } from '../../model/record.ts'
import { grouped } from '../../text/plural.ts'
import { headline, shortened } from './headline.ts'
import type { Neighbour } from './library.ts'
import { recordHref, type View } from './view.ts'
import { linkWords, typeName, unhyphened } from './words.ts'

const MOST = 12

/** Records that an edge leads to, by what the edge says. */
export function Neighbours({ view, record }: { view: View; record: BaseRecord }) {
  const kinds = byKind(view.library.neighbours.get(record.id) ?? [])
  if (kinds.size === 0) return null
  return (
    <section>
      <h2>Linked records</h2>
      {[...kinds].map(([words, ends]) => (
        <>
          <h3>{words}</h3>
          <ul class="links">
            {ends.slice(0, MOST).map(({ record: other }) => (
              <li>
                <span class="type">{typeName(other.type)}</span>{' '}
                <a href={recordHref(view, other.id)}>
                  <bdi>{shortened(headline(other).words, 160)}</bdi>
                </a>
              </li>
            ))}
          </ul>
          {ends.length > MOST ? <p class="more">and {grouped(ends.length - MOST)} more</p> : null}
        </>
      ))}
    </section>
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
