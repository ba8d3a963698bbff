import type { Base, OutFile } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { safePath } from '../../text/paths.ts'
import { atomFeed, type Feed, jsonFeed } from './feed-text.ts'

/** So many of the newest records stand in a feed. */
const MOST = 100
/** Who met when is no news of itself. */
const SILENT: ReadonlySet<string> = new Set(['session', 'speaker', 'organisation', 'reading'])

/** Atom and JSON feeds: of all records, of each theme and of each country. */
export function* feeds({ docs, records, themes }: Base, baseUrl: string | null): Generator<OutFile> {
  const entries = new Map(docs.map(({ entry }) => [entry.id, entry]))
  const dateOf = (record: BaseRecord) => entries.get(record.document)?.date ?? ''
  const newest = records
    .filter(({ type, review }) => !SILENT.has(type) && review !== 'rejected')
    .map((record) => ({ record, date: dateOf(record), title: entries.get(record.document)?.title ?? '' }))
    .sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.record.id, b.record.id))
  const countries = [...new Set(records.flatMap((record) => record.countries))].sort(byCodeUnit)
  const lists: readonly (readonly [path: string, title: string, fits: (record: BaseRecord) => boolean])[] = [
    ['all', 'All records', () => true],
    ...themes.map(
      ({ id, label }) => [themeFeed(id), label, (one: BaseRecord) => one.themes.includes(id)] as const,
    ),
    ...countries.map(
      (code) =>
        [countryFeed(code), countryName(code), (one: BaseRecord) => one.countries.includes(code)] as const,
    ),
  ]
  for (const [path, title, fits] of lists) {
    const items = newest.filter(({ record }) => fits(record)).slice(0, MOST)
    const feed: Feed = { path: `feeds/${path}`, title, items, baseUrl }
    yield { path: `site/feeds/${path}.atom`, content: atomFeed(feed) }
    yield { path: `site/feeds/${path}.json`, content: jsonFeed(feed) }
  }
}

function themeFeed(id: string): string {
  return `themes/${safePath(id)}`
}

function countryFeed(code: string): string {
  return `countries/${safePath(code.toLowerCase())}`
}
