import { authors, inverted } from '../../formats/csl-fields.ts'
import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { documentPath, recordPath, safePath } from '../../text/paths.ts'
import { twinPaths } from '../companions/twins.ts'
import { linkedDocument, linkedRecord } from '../exports/linked-things.ts'
import { canonicalJson } from '../json.ts'
import { ofDocument, ofRecord } from './description.ts'
import type { Children } from './markup.ts'
import { sourcePath } from './source-files.ts'
import type { View } from './view.ts'

/** Characters that turn the direction of writing; a tag has no element to keep them in. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu

/** What the head of a document's page says to reference managers (Highwire, Dublin Core) and search engines (schema.org). */
export function documentHead(doc: KnownDoc, view: View): Children {
  const { entry } = doc
  const address = view.address(documentPath(entry.id))
  const names = authors(entry.citation).map(inverted)
  const type = zoteroType(entry.genre)
  const tags: readonly (readonly [name: string, content: string])[] = [
    ['description', ofDocument(doc, view.library.ofDocument.get(entry.id) ?? [])],
    ['citation_title', entry.title || entry.path],
    ...names.map((name) => ['citation_author', name] as const),
    ...(entry.date === null ? [] : [['citation_publication_date', entry.date.replaceAll('-', '/')] as const]),
    ...(type === 'report'
      ? entry.publishers.map((name) => ['citation_technical_report_institution', name] as const)
      : []),
    ['citation_language', entry.language],
    ...(address === null ? [] : [['citation_public_url', address] as const]),
    ...copiedPdf(entry, view),
    ['DC.title', entry.title || entry.path],
    ...names.map((name) => ['DC.creator', name] as const),
    ...entry.publishers.map((name) => ['DC.publisher', name] as const),
    ...(entry.date === null ? [] : [['DC.date', entry.date] as const]),
    ['DC.language', entry.language],
    ['DC.type', type],
    ['DC.identifier', `sha256:${entry.sha256}`],
    ['z.itemType', type],
  ]
  return (
    <>
      {tags.map(([name, content]) => (
        <meta name={name} content={content.replace(TURNS, '')} />
      ))}
      <Linked thing={linkedDocument(entry, address)} />
      <Feed view={view} path="feeds/all" title="All records" />
    </>
  )
}

/** Where a reference manager finds the file itself: it wants a PDF at a whole address. */
function copiedPdf(
  entry: KnownDoc['entry'],
  view: View,
): readonly (readonly [name: string, content: string])[] {
  const path = entry.format === 'pdf' && view.library.copied.has(entry.id) ? sourcePath(entry) : null
  const address = path === null ? null : view.address(path)
  return address === null ? [] : [['citation_pdf_url', address]]
}

/** What the head of a record's page says: where its twins are, and what it is. */
export function recordHead(record: BaseRecord, view: View): Children {
  const { json, md } = twinPaths(record.id)
  const description = ofRecord(record, view.library.docs.get(record.document))
  return (
    <>
      <meta name="description" content={description.replace(TURNS, '')} />
      <link rel="alternate" type="application/json" href={view.href(json)} />
      <link rel="alternate" type="text/markdown" href={view.href(md)} />
      <Linked thing={linkedRecord(record, view.address(recordPath(record.id)))} />
    </>
  )
}

/** What the head of a list of a theme or country says: where its feed is. */
export function listHead(kind: 'themes' | 'countries', id: string, title: string, view: View): Children {
  return (
    <Feed
      view={view}
      path={`feeds/${kind}/${safePath(kind === 'countries' ? id.toLowerCase() : id)}`}
      title={title}
    />
  )
}

function Feed({ view, path, title }: { view: View; path: string; title: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={view.href(`${path}.atom`)} />
      <link rel="alternate" type="application/feed+json" title={title} href={view.href(`${path}.json`)} />
    </>
  )
}

/** Data, never run: browsers hold no policy for scripts against it. */
function Linked({ thing }: { thing: Readonly<Record<string, unknown>> }) {
  const json = canonicalJson({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    escaped,
  )
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A page with no more than a title would be taken for a journal article. */
function zoteroType(genre: KnownDoc['entry']['genre']): string {
  if (genre === 'slides') return 'presentation'
  return genre === 'other' ? 'document' : 'report'
}
