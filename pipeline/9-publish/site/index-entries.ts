import type { BaseRecord } from '../../model/record.ts'
import { byLetters } from '../../text/by-letters.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { dateInWords, periodInWords } from '../../text/date-words.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { headline } from '../../text/headline.ts'
import { eventPath } from '../../text/paths.ts'
import { inLanguage } from './in-language.ts'
import { countryPath, organisationPath, personPath, themePath } from './thing-paths.ts'
import { documentHref, themeLabel, type View } from './view.ts'
import { genreWords, unhyphened } from './words.ts'

/** A line of an index: what it leads to, what is known of it in a few words, how many records it has. */
export interface Entry {
  readonly words: string
  readonly href: string
  readonly detail: string
  readonly count: number
  /** Of its words, where the page has another. */
  readonly lang?: string
}

/** Documents, the newest first. */
export function documents(view: View): readonly Entry[] {
  return [...view.library.base.docs]
    .sort((a, b) => byCodeUnit(b.entry.date ?? '', a.entry.date ?? '') || byCodeUnit(a.entry.id, b.entry.id))
    .map(({ entry }) => ({
      words: entry.title || entry.path,
      href: documentHref(view, entry.id),
      detail: [
        genreWords[entry.genre],
        entry.date === null ? '' : dateInWords(entry.date),
        entry.publishers.join('; '),
      ]
        .filter(Boolean)
        .join(' · '),
      count: view.library.ofDocument.get(entry.id)?.length ?? 0,
      ...inLanguage({ entry }),
    }))
}

/** Events in the order of the library. */
export function events(view: View): readonly Entry[] {
  return view.library.events.map((event) => ({
    words: headline(event).words,
    href: view.href(eventPath(event.id)),
    detail: [periodInWords(said(event['start']), said(event['end'])), said(event['place']) ?? '']
      .filter(Boolean)
      .join(' · '),
    count: view.library.ofEvent.get(event.id)?.length ?? 0,
  }))
}

/** Themes by their labels. */
export function themes(view: View): readonly Entry[] {
  return [...view.library.ofTheme]
    .map(([id, shelf]) => ({
      words: themeLabel(view, id),
      href: view.href(themePath(id)),
      detail: '',
      count: shelf.length,
    }))
    .sort(byWords)
}

/** Countries by their names. */
export function countries(view: View): readonly Entry[] {
  return [...view.library.ofCountry]
    .map(([code, shelf]) => ({
      words: countryName(code),
      href: view.href(countryPath(code)),
      detail: '',
      count: shelf.length,
    }))
    .sort(byWords)
}

/** People, and whom they stand for. */
export function people(view: View): readonly Entry[] {
  return view.library.people.map((person) => ({
    words: person.name,
    href: view.href(personPath(person)),
    detail: [...new Set(person.records.map((record) => bodyOf(record, view) ?? ''))]
      .filter(Boolean)
      .join('; '),
    count: person.records.length,
  }))
}

/** Where somebody comes from, by the name that the body has on its page. */
function bodyOf({ affiliation }: BaseRecord, view: View): string | null {
  const named = said(affiliation)
  return named === null ? null : (view.library.organisationNamed(named)?.name ?? named)
}

/** Organisations, with their short names and what they are. */
export function organisations(view: View): readonly Entry[] {
  return view.library.organisations.map((organisation) => ({
    words: organisation.name,
    href: view.href(organisationPath(organisation)),
    detail: [
      said(organisation.records[0]?.['acronym']),
      unhyphened(String(organisation.records[0]?.['kind'] ?? '')),
    ]
      .filter(Boolean)
      .join(' · '),
    count: organisation.records.length,
  }))
}

function byWords(a: Entry, b: Entry): number {
  return byLetters(a.words, b.words) || byCodeUnit(a.words, b.words)
}

function said(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
