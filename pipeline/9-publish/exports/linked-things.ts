import type { DocumentEntry } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { urn } from './urn.ts'

type Json = Readonly<Record<string, unknown>>

const DOCUMENT_TYPES: Readonly<Record<DocumentEntry['genre'], string>> = {
  agenda: 'DigitalDocument',
  report: 'Report',
  brief: 'Report',
  slides: 'PresentationDigitalDocument',
  mandate: 'Report',
  other: 'DigitalDocument',
}

/** A document in the terms of schema.org; `url` is the address of its page, where it has one. */
export function linkedDocument(entry: DocumentEntry, url: string | null): Json {
  const authors = Array.isArray(entry.citation['author']) ? (entry.citation['author'] as readonly Json[]) : []
  return stated({
    '@id': urn(entry.id),
    '@type': DOCUMENT_TYPES[entry.genre],
    url,
    name: entry.title,
    inLanguage: entry.language,
    datePublished: entry.date,
    author: authors.map(({ family, given, literal }) => ({
      '@type': literal ? 'Organization' : 'Person',
      name: literal ?? [given, family].filter(Boolean).join(' '),
    })),
    publisher: entry.publishers.map((name) => ({ '@type': 'Organization', name })),
    numberOfPages: entry.genre === 'slides' ? null : entry.pages,
    about: entry.event === null ? null : { '@id': urn(entry.event) },
  })
}

/** A record in the terms of schema.org: an event as such, all else as what a document says. */
export function linkedRecord(record: BaseRecord, url: string | null): Json {
  return record.type === 'event' ? linkedEvent(record, url) : linkedQuotation(record, url)
}

function linkedEvent(record: BaseRecord, url: string | null): Json {
  const organisers = Array.isArray(record['organisers']) ? record['organisers'] : []
  return stated({
    '@id': urn(record.id),
    '@type': 'Event',
    url,
    name: record['name'],
    startDate: record['start'],
    endDate: record['end'],
    location: record['place']
      ? { '@type': 'Place', name: record['place'], address: record['country'] ?? null }
      : null,
    organizer: organisers.map((name: unknown) => ({ '@type': 'Organization', name })),
    subjectOf: { '@id': urn(record.document) },
  })
}

function linkedQuotation(record: BaseRecord, url: string | null): Json {
  return stated({
    '@id': urn(record.id),
    '@type': 'Quotation',
    url,
    additionalType: record.type,
    text: record.text,
    isPartOf: { '@id': urn(record.document) },
    about: record.event === null ? null : { '@id': urn(record.event) },
    keywords: record.themes,
    spatialCoverage: record.countries,
    creativeWorkStatus: record.review,
  })
}

/** Without what is not stated. */
function stated(thing: Json): Json {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
}
