import type { KnownDoc } from '../../model/base.ts'
import { dateInWords } from '../../text/date-words.ts'
import { headline } from '../../text/headline.ts'
import { documentPath } from '../../text/paths.ts'
import { grouped, plural } from '../../text/plural.ts'
import { citationLine } from './citation.ts'
import { DocumentText } from './document-text.tsx'
import { documentHead } from './head-tags.tsx'
import { Outline } from './outline.tsx'
import type { Page } from './shell.tsx'
import { groupedByType } from './shelves.ts'
import { shortened } from './shortened.ts'
import { sourcePath } from './source-files.ts'
import { recordHref, type View } from './view.ts'
import { counted, genreWords } from './words.ts'

/** The page of a document: what it is, its outline with its records in place, and its text. */
export function documentPage(doc: KnownDoc): Page {
  const title = doc.entry.title || doc.entry.path
  return {
    path: documentPath(doc.entry.id),
    title: `${shortened(title, 70)} · ${genreWords[doc.entry.genre]}`,
    head: (view) => documentHead(doc, view),
    body: (view) => <DocumentBody view={view} doc={doc} title={title} />,
  }
}

function DocumentBody({ view, doc, title }: { view: View; doc: KnownDoc; title: string }) {
  const records = view.library.ofDocument.get(doc.entry.id) ?? []
  return (
    <article class="document">
      <header>
        <p class="kind">
          <span class="type">{genreWords[doc.entry.genre]}</span>
          {doc.entry.date === null ? null : <span>{dateInWords(doc.entry.date)}</span>}
        </p>
        <h1 class="named">
          <bdi>{title}</bdi>
        </h1>
        <p class="counts">
          {records.length === 0
            ? 'No records were found in this document.'
            : [...groupedByType(records)].map(([type, shelf]) => counted(type, shelf.length)).join(', ')}
        </p>
      </header>
      <input type="checkbox" id="outline-shown" class="toggle" />
      <label for="outline-shown" class="toggle-label">
        Outline with records
      </label>
      <div class="outlined">
        <nav class="contents" aria-label="Outline with records">
          <h2>Outline</h2>
          <Outline doc={doc} records={records} />
        </nav>
        <div>
          <AboutDocument view={view} doc={doc} />
          <section aria-labelledby="text">
            <h2 id="text">Text</h2>
            {doc.text === '' ? (
              <p class="note">No text could be read from this file. The page on quality says why.</p>
            ) : (
              <DocumentText view={view} doc={doc} records={records} />
            )}
          </section>
        </div>
      </div>
    </article>
  )
}

function AboutDocument({ view, doc }: { view: View; doc: KnownDoc }) {
  const { entry } = doc
  const [attribution] = view.library.attributionOf.get(entry.id) ?? []
  const path = view.library.copied.has(entry.id) ? sourcePath(entry) : null
  const event = entry.event === null ? undefined : view.library.records.get(entry.event)
  return (
    <section aria-labelledby="about">
      <h2 id="about">About the document</h2>
      <dl class="fields">
        {entry.publishers.length === 0 ? null : (
          <>
            <dt>Published by</dt>
            <dd>
              <bdi>{entry.publishers.join('; ')}</bdi>
            </dd>
          </>
        )}
        {event ? (
          <>
            <dt>Event</dt>
            <dd>
              <a href={recordHref(view, event.id)}>
                <bdi>{headline(event).words}</bdi>
              </a>
            </dd>
          </>
        ) : null}
        <dt>File</dt>
        <dd>
          {path === null ? (
            <bdi>{entry.path}</bdi>
          ) : (
            <a href={view.href(path)}>
              <bdi>{entry.path}</bdi>
            </a>
          )}{' '}
          ({entry.format}, {extent(doc)})
        </dd>
        {entry.attribution === null && !attribution ? null : (
          <>
            <dt>Attribution</dt>
            <dd>
              {entry.attribution === null ? null : <bdi>{entry.attribution}</bdi>}
              {attribution ? (
                <span class="detail">
                  Names are {attribution.names}
                  {entry.attribution !== null && attribution.reason.includes(entry.attribution)
                    ? '.'
                    : `: ${attribution.reason}`}
                </span>
              ) : null}
            </dd>
          </>
        )}
        <dt>Cite as</dt>
        <dd>
          <bdi>{citationLine(entry)}</bdi>
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{entry.sha256}</code>
        </dd>
      </dl>
    </section>
  )
}

function extent({ entry }: KnownDoc): string {
  const words = `${grouped(entry.words)} words`
  if (entry.pages === null) return words
  return `${plural(entry.pages, entry.genre === 'slides' ? 'slide' : 'page')}, ${words}`
}
