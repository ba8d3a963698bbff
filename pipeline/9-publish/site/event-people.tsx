import type { BaseRecord } from '../../model/record.ts'
import { personPath } from './thing-paths.ts'
import type { View } from './view.ts'
import { unhyphened } from './words.ts'

/** Who called an event, as its documents name them. */
export function Organisers({ event }: { event: BaseRecord }) {
  const organisers = Array.isArray(event['organisers']) ? event['organisers'].map(String) : []
  if (organisers.length === 0) return null
  return (
    <section>
      <h2>Organisers</h2>
      <ul class="links">
        {organisers.map((organiser) => (
          <li>
            <bdi>{organiser}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is named at an event, each once, with role and affiliation. */
export function People({ view, speakers }: { view: View; speakers: readonly BaseRecord[] }) {
  if (speakers.length === 0) return null
  return (
    <section>
      <h2>People</h2>
      <ul class="links">
        {[...new Set(speakers.flatMap(({ id }) => view.library.personOf(id) ?? []))].map((person) => {
          const record = speakers.find(({ id }) => view.library.personOf(id) === person)
          const role = said(record?.['role'])
          return (
            <li>
              <a href={view.href(personPath(person))}>
                <bdi>{person.name}</bdi>
              </a>
              <span class="detail">
                <bdi>
                  {[role === null ? null : unhyphened(role), said(record?.['affiliation'])]
                    .filter(Boolean)
                    .join(', ')}
                </bdi>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A field as text; null where it is empty or something else. */
export function said(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
