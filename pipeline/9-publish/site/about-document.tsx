import type { KnownDoc } from '../../model/base.ts'
import { headline } from '../../text/headline.ts'
import { plural } from '../../text/plural.ts'
import { Citation } from './citation.tsx'
import { sourcePath } from './source-files.ts'
import { recordHref, type View } from './view.ts'

/** Who published a document, where its file is, how it limits attribution and how it is cited. */
export function AboutDocument({ view, doc }: { view: View; doc: KnownDoc }) {
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
          <Citation entry={entry} />
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
  const words = plural(entry.words, 'word')
  if (entry.pages === null) return words
  return `${plural(entry.pages, entry.genre === 'slides' ? 'slide' : 'page')}, ${words}`
}
