import type { BaseRecord } from '../../model/record.ts'
import { documentPath, pathToHref, recordPath, siteAddress } from '../../text/paths.ts'
import { urn } from '../exports/urn.ts'

export interface FeedItem {
  readonly record: BaseRecord
  /** ISO 8601, as precise as printed; empty where it is not known. */
  readonly date: string
  /** Title of the document. */
  readonly title: string
}

export interface Feed {
  /** Relative to the site's root, without extension. */
  readonly path: string
  readonly title: string
  readonly items: readonly FeedItem[]
  /** Where the site stands; null: links are relative to the feed. */
  readonly baseUrl: string | null
}

/** Atom (RFC 4287). Dates are those of the documents: a feed says nothing of when it was built. */
export function atomFeed(feed: Feed): string {
  const entries = feed.items.map(
    ({ record, date, title }) =>
      `<entry><id>${xml(nameOf(feed, recordPath(record.id), record.id))}</id><title>${xml(shortened(record))}</title><updated>${instant(date)}</updated><link href="${xml(linkTo(feed, recordPath(record.id)))}"/><source><id>${xml(nameOf(feed, documentPath(record.document), record.document))}</id><title>${xml(title)}</title><updated>${instant(date)}</updated></source>${[record.type, ...record.themes].map((term) => `<category term="${xml(term)}"/>`).join('')}<summary>${xml(record.text)}</summary></entry>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(nameOf(feed, `${feed.path}.atom`, feed.path))}</id><title>${xml(feed.title)}</title><updated>${instant(feed.items[0]?.date ?? '')}</updated><author><name>Debrief</name></author><link rel="self" href="${xml(linkTo(feed, `${feed.path}.atom`))}"/>
${entries.join('')}</feed>
`
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: linkTo(feed, 'index.html'),
    feed_url: linkTo(feed, `${feed.path}.json`),
    items: feed.items.map(({ record, date, title }) => ({
      id: nameOf(feed, recordPath(record.id), record.id),
      url: linkTo(feed, recordPath(record.id)),
      title: shortened(record),
      content_text: record.text,
      summary: title,
      ...(date === '' ? {} : { date_published: instant(date) }),
      tags: [record.type, ...record.themes],
    })),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** What a reader of feeds knows a thing by: its address, and where there is none its urn. */
function nameOf({ baseUrl }: Feed, path: string, id: string): string {
  return siteAddress(baseUrl, path) ?? urn(id)
}

function linkTo({ path, baseUrl }: Feed, to: string): string {
  return siteAddress(baseUrl, to) ?? '../'.repeat(path.split('/').length - 1) + pathToHref(to)
}

/** A date as precise as printed as the first instant it may mean. */
function instant(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date === '' ? [] : date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

function shortened({ type, text }: BaseRecord): string {
  const cut = text.length > 120 ? `${text.slice(0, 119).replace(/\s\S*$/u, '')} …` : text
  return `${type}: ${cut}`
}

/** Text of XML 1.0, without the characters that it forbids. */
function xml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}
