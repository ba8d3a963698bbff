import type { KnownDoc } from '../../model/base.ts'
import type { Evidence } from '../../model/record.ts'
import { placeInWords } from '../../text/place-words.ts'
import { sourcePath } from './source-files.ts'
import type { View } from './view.ts'

/** The source itself at the place of a quote, where the site carries it; otherwise where to ask for it. */
export function SourceBeside({ view, doc, evidence }: { view: View; doc: KnownDoc; evidence: Evidence }) {
  const { entry } = doc
  const path = view.library.copied.has(entry.id) ? sourcePath(entry) : null
  if (path === null)
    return (
      <p class="more">
        The file <bdi>{entry.path}</bdi> is not part of this site.{' '}
        {entry.publishers.length === 0
          ? 'Ask whoever gave you this site for it.'
          : `Ask ${entry.publishers.join(' or ')} for it, or whoever gave you this site.`}
      </p>
    )
  const place = placeInWords(evidence)
  if (entry.format !== 'pdf')
    return (
      <p class="more">
        <a href={view.href(path)}>Open the file</a> ({entry.format}
        {place === '' ? '' : `, ${place}`})
      </p>
    )
  const address = `${view.href(path)}#page=${(evidence.page?.index ?? 0) + 1}`
  return (
    <>
      <p class="more">
        <a href={address}>Open the PDF at {place || 'its beginning'}</a>
      </p>
      <details class="viewer">
        <summary>Show {place || 'the PDF'} here</summary>
        <iframe src={`${address}&navpanes=0`} title={`${entry.title}, ${place}`} loading="lazy" />
      </details>
    </>
  )
}
