import type { ExtractedDoc, Genre } from '../model/doc.ts'

/** CSL item types as Zotero maps them: a deck is a presentation ("speech"), never a journal article. */
const types: Readonly<Record<Genre, string>> = {
  agenda: 'report',
  report: 'report',
  brief: 'report',
  slides: 'speech',
  mandate: 'report',
  other: 'document',
}

const genres: Readonly<Record<Genre, string | null>> = {
  agenda: 'Agenda',
  report: 'Conference report',
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
  const authors = doc.found
    .filter((sighting) => sighting.type === 'speaker' && sighting.fields['role'] === 'author')
    .map((sighting) => nameOf(String(sighting.fields['name'])))
  return {
    id: doc.id,
    type: types[doc.genre],
    title: doc.title,
    ...(genres[doc.genre] ? { genre: genres[doc.genre] } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(doc.publishers.length > 0 ? { publisher: doc.publishers.join('; ') } : {}),
    ...(event ? { 'event-title': event } : {}),
    ...(doc.hints.url ? { URL: doc.hints.url } : {}),
    language: doc.language,
  }
}

/** The last word is the family name: CSL needs one, and names here are printed given name first. */
function nameOf(name: string): Readonly<Record<string, string>> {
  const words = name.split(' ')
  return words.length < 2
    ? { literal: name }
    : { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') }
}
