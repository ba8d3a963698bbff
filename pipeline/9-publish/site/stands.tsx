import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { placeInWords } from '../../text/place-words.ts'
import { inLanguage } from './in-language.ts'
import type { Library } from './library.ts'
import { documentHref, type View } from './view.ts'

/** The source in one line, and whether the quote is there: looked up in the text anew, not taken on trust. */
export function Stands({ view, record, doc }: { view: View; record: BaseRecord; doc: KnownDoc | undefined }) {
  const evidence = record.evidence[0]
  const place = evidence ? placeInWords(evidence) : ''
  return (
    <p class="stands">
      {doc ? (
        <a href={documentHref(view, doc.entry.id)}>
          <bdi {...inLanguage(doc)}>{doc.entry.title}</bdi>
        </a>
      ) : (
        record.document
      )}
      {place === '' ? null : <span>{place}</span>}
      {isVerified(record, view.library) ? <span class="verified">Quote verified</span> : null}
    </p>
  )
}

function isVerified(record: BaseRecord, library: Library): boolean {
  return record.evidence.every((evidence) => {
    const doc = library.docs.get(evidence.document)
    return doc !== undefined && textAt(doc.text, evidence.span) === evidence.quote
  })
}
