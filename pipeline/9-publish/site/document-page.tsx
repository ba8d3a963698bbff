import type { KnownDoc } from '../../model/base.ts'
import { dateInWords } from '../../text/date-words.ts'
import { documentPath } from '../../text/paths.ts'
import { AboutDocument } from './about-document.tsx'
import { DocumentText } from './document-text.tsx'
import { documentHead } from './head-tags.tsx'
import { inLanguage } from './in-language.ts'
import { Outline } from './outline.tsx'
import type { Page } from './shell.tsx'
import { groupedByType } from './shelves.ts'
import { shortened } from './shortened.ts'
import { searchHref, type View } from './view.ts'
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
  const isOutlined = records.length + doc.outline.length > 0
  return (
    <article class="document">
      <header>
        <p class="kind">
          <span class="type">{genreWords[doc.entry.genre]}</span>
          {doc.entry.date === null ? null : <span>{dateInWords(doc.entry.date)}</span>}
        </p>
        <h1 class="named" {...inLanguage(doc)}>
          <bdi>{title}</bdi>
        </h1>
        <p class="counts">
          {records.length === 0
            ? 'No records were found in this document.'
            : [...groupedByType(records)].map(([type, shelf]) => counted(type, shelf.length)).join(', ')}{' '}
          {records.length === 0 ? null : (
            <a class="scripted" href={searchHref(view, 'document', doc.entry.id)}>
              Search in this document
            </a>
          )}
        </p>
      </header>
      {isOutlined ? (
        <>
          <input type="checkbox" id="outline-shown" class="toggle" />
          <label for="outline-shown" class="toggle-label">
            Outline with records
          </label>
        </>
      ) : null}
      <div class={isOutlined ? 'outlined' : ''}>
        {isOutlined ? (
          <nav class="contents" aria-label="Outline with records">
            <h2>Outline</h2>
            <Outline doc={doc} records={records} />
          </nav>
        ) : null}
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
