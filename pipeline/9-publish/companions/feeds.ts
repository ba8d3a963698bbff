import type { Base } from '../../model/base.ts'
import type { OutFile } from '../../model/out-file.ts'
import type { BaseRecord } from '../../model/record.ts'
import { countryName } from '../../text/countries/country-names.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { safePath } from '../../text/paths.ts'
import { atomFeed, type Feed, type FeedItem, jsonFeed } from './feed-text.ts'

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
  const ofTheme = firstBy(newest, ({ record }) => record.themes)
  const ofCountry = firstBy(newest, ({ record }) => record.countries)
  const countries = [...new Set(records.flatMap((record) => record.countries))].sort(byCodeUnit)
  const lists: readonly (readonly [path: string, title: string, items: readonly FeedItem[]])[] = [
    ['all', 'All records', newest.slice(0, MOST)],
    ...themes.map(({ id, label }) => [themeFeed(id), label, ofTheme.get(id) ?? []] as const),
    ...countries.map((code) => [countryFeed(code), countryName(code), ofCountry.get(code) ?? []] as const),
  ]
  for (const [path, title, items] of lists) {
    const feed: Feed = { path: `feeds/${path}`, title, items, baseUrl }
    yield { path: `site/feeds/${path}.atom`, content: atomFeed(feed) }
    yield { path: `site/feeds/${path}.json`, content: jsonFeed(feed) }
  }
}

/** The first items under each name that they stand under, as many as a feed holds. */
function firstBy(
  items: readonly FeedItem[],
  namesOf: (item: FeedItem) => readonly string[],
): ReadonlyMap<string, readonly FeedItem[]> {
  const first = new Map<string, FeedItem[]>()
  for (const item of items)
    for (const name of new Set(namesOf(item))) {
      const under = first.get(name) ?? []
      first.set(name, under)
      if (under.length < MOST) under.push(item)
    }
  return first
}

function themeFeed(id: string): string {
  return `themes/${safePath(id)}`
}

function countryFeed(code: string): string {
  return `countries/${safePath(code.toLowerCase())}`
}
