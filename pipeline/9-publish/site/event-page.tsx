import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { periodInWords } from '../../text/date-words.ts'
import { headline } from '../../text/headline.ts'
import { eventPath } from '../../text/paths.ts'
import { grouped } from '../../text/plural.ts'
import { Organisers, People, said } from './event-people.tsx'
import { recordHead } from './head-tags.tsx'
import { Programme } from './programme.tsx'
import { RecordCard } from './record-card.tsx'
import { RecordContext } from './record-context.tsx'
import type { Page } from './shell.tsx'
import { groupedByType } from './shelves.ts'
import { shortened } from './shortened.ts'
import { documentHref, searchHref, type View } from './view.ts'
import { counted, genreWords, typePlural } from './words.ts'

/** Types with a section of their own on the page, so that they are not listed again as records. */
const SHOWN_APART: readonly string[] = ['event', 'session', 'speaker', 'organisation']
const MOST_CARDS = 50

/** The page of an event: when and where, its programme, who spoke, its documents, what it left behind. */
export function eventPage(event: BaseRecord): Page {
  const { words } = headline(event)
  return {
    path: eventPath(event.id),
    title: `${shortened(words, 70)} · Event`,
    head: (view) => recordHead(event, view),
    body: (view) => <EventBody view={view} event={event} name={words} />,
  }
}

function EventBody({ view, event, name }: { view: View; event: BaseRecord; name: string }) {
  const { library } = view
  const records = (library.ofEvent.get(event.id) ?? []).filter((record) => record.id !== event.id)
  const types = groupedByType(records)
  const documents = library.base.docs.filter((doc) => doc.entry.event === event.id)
  const sessions = types.get('session') ?? []
  return (
    <article class="event">
      <header>
        <p class="kind">
          <span class="type">Event</span>
          <When event={event} />
        </p>
        <h1 class="named">
          <bdi>{name}</bdi>
        </h1>
        <p class="counts">
          {[...types].map(([type, shelf]) => counted(type, shelf.length)).join(', ') || 'No records.'}{' '}
          <a class="scripted" href={searchHref(view, 'event', event.id)}>
            Search in this event
          </a>
        </p>
      </header>
      <div class="beside">
        <div>
          {sessions.length === 0 ? null : <Programme view={view} sessions={sessions} />}
          {[...types]
            .filter(([type]) => !SHOWN_APART.includes(type))
            .map(([type, shelf]) => (
              <section>
                <h2>{typePlural(type)}</h2>
                {shelf.slice(0, MOST_CARDS).map((record) => (
                  <RecordCard view={view} record={record} />
                ))}
                {shelf.length > MOST_CARDS ? (
                  <p class="more">and {grouped(shelf.length - MOST_CARDS)} more in its documents</p>
                ) : null}
              </section>
            ))}
          <section>
            <h2>Where it is named</h2>
            {event.evidence.slice(0, 3).map((evidence) => {
              const doc = library.docs.get(evidence.document)
              return doc ? (
                <RecordContext view={view} doc={doc} evidence={evidence} record={event.id} />
              ) : null
            })}
          </section>
        </div>
        <aside aria-label="Documents and people">
          <section>
            <h2>Documents</h2>
            <ul class="links">
              {documents.map(({ entry }) => (
                <li>
                  <span class="type">{genreWords[entry.genre]}</span>{' '}
                  <a href={documentHref(view, entry.id)}>
                    <bdi>{entry.title}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <Organisers event={event} />
          <People view={view} speakers={types.get('speaker') ?? []} />
        </aside>
      </div>
    </article>
  )
}

function When({ event }: { event: BaseRecord }) {
  const period = periodInWords(said(event['start']), said(event['end']))
  const country = said(event['country'])
  const place = [said(event['place']), country === null ? null : countryName(country)]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      {period === '' ? null : <span>{period}</span>}
      {place === '' ? null : (
        <span>
          <bdi>{place}</bdi>
        </span>
      )}
    </>
  )
}
