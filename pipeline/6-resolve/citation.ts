import type { ExtractedDoc, Genre } from '../model/doc.ts'
import { authorsOf } from './authors.ts'

/** CSL item types as Zotero maps them: a deck is a presentation ("speech"), never a journal article. */
const types: Readonly<Record<Genre, string>> = {
  agenda: 'report',
  report: 'report',
  brief: 'report',
  slides: 'speech',
  mandate: 'report',
  other: 'document',
}

/** What a document is called in a citation; a report of no meeting is none of a conference. */
const genres: Readonly<Record<Genre, string | null>> = {
  agenda: 'Agenda',
  report: 'Report',
  brief: 'Brief',
  slides: 'Presentation',
  mandate: 'Project description',
  other: null,
}

/** The document as a CSL-JSON item, with the date that its entry has. */
export function citationOf(
  doc: ExtractedDoc,
  date: string | null,
  event: string | null,
): Readonly<Record<string, unknown>> {
  const authors = authorsOf(doc)
  const genre = doc.genre === 'report' && event ? 'Conference report' : genres[doc.genre]
  return {
    id: doc.id,
    type: types[doc.genre],
    title: doc.title,
    ...(genre ? { genre } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(doc.publishers.length > 0 ? { publisher: doc.publishers.join('; ') } : {}),
    ...(event ? { 'event-title': event } : {}),
    ...(doc.hints.url ? { URL: doc.hints.url } : {}),
    language: doc.language,
  }
}
