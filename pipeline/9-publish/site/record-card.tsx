import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { periodInWords } from '../../text/date-words.ts'
import { headline } from '../../text/headline.ts'
import { placeInWords } from '../../text/place-words.ts'
import { caseInWords } from './case-facts.ts'
import { inLanguage } from './in-language.ts'
import { recordHref, themeLabel, type View } from './view.ts'
import { typeName } from './words.ts'

/** A record in a list: what it says, and where it says so. The search page draws the same card by script. */
export function RecordCard({ view, record, level = 3 }: { view: View; record: BaseRecord; level?: 2 | 3 }) {
  const { words, quoted, excerpt } = headline(record)
  const status = caseInWords(record)
  const language = inLanguage(view.library.docs.get(record.document))
  const Heading = `h${level}` as const
  return (
    <article class="card" {...shownRecord(record)}>
      <p class="kind">
        <span class="type">{typeName(record.type)}</span>
        {status === null ? null : <span>{status}</span>}
        {record.themes.slice(0, 3).map((theme) => (
          <span>{themeLabel(view, theme)}</span>
        ))}
        {record.countries.slice(0, 3).map((code) => (
          <span>{countryName(code)}</span>
        ))}
      </p>
      <Heading class={quoted ? 'said' : 'named'}>
        <a href={recordHref(view, record.id)}>
          <bdi {...language}>{words}</bdi>
        </a>
      </Heading>
      {excerpt === null ? null : (
        <p class="excerpt">
          <bdi {...language}>{excerpt}</bdi>
        </p>
      )}
      <p class="source">
        <Source view={view} record={record} />
      </p>
    </article>
  )
}

/** What a script needs to know of the record that an element shows. */
export function shownRecord(record: BaseRecord) {
  const [evidence] = record.evidence
  return {
    'data-id': record.id,
    'data-type': record.type,
    'data-document': record.document,
    'data-place': evidence ? placeInWords(evidence) : '',
  }
}

/** Event, date, document and place of a record in one line. */
function Source({ view, record }: { view: View; record: BaseRecord }) {
  const { library } = view
  const evidence = record.evidence[0]
  const doc = library.docs.get(record.document)
  const event = record.event === null ? undefined : library.records.get(record.event)
  const date = event
    ? periodInWords(text(event['start']), text(event['end']))
    : periodInWords(doc?.entry.date ?? null, null)
  const place = evidence ? placeInWords(evidence) : ''
  return (
    <>
      {event && event.id !== record.id ? (
        <span>
          <bdi>{headline(event).words}</bdi>
        </span>
      ) : null}
      {date === '' ? null : <span>{date}</span>}
      <span>
        <bdi {...inLanguage(doc)}>{doc?.entry.title ?? record.document}</bdi>
        {place === '' ? null : `, ${place}`}
      </span>
    </>
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
