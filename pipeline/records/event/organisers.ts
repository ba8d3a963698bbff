import type { SegmentedDoc } from '../../model/doc.ts'
import { bodiesAfter } from '../../text/bodies-after.ts'
import { foldSpace } from '../../text/fold.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { frontLines } from './front.ts'

/** Who called the event: the bodies after "organised by" and the like, else those named in the first lines without a title. */
export function organisersOf(doc: SegmentedDoc): readonly string[] {
  for (const { span } of doc.sentences.filter(({ block }) => block < 40)) {
    const bodies = bodiesAfter(foldSpace(doc.text.slice(...span)), 'organised-by', doc.lexicon)
    if (bodies.length > 0) return bodies
  }
  const title = doc.titleSpan
  const lines = frontLines(doc).filter(
    ({ span, text }) =>
      text.length < 140 && !/[.;]$/u.test(text) && !(title && span[0] >= title[0] && span[1] <= title[1]),
  )
  return doc.genre === 'agenda' || doc.genre === 'slides'
    ? [...new Set(lines.flatMap(({ text }) => names(text, doc)))].slice(0, 6)
    : []
}

function names(text: string, doc: SegmentedDoc): readonly string[] {
  return [...new Set(findOrganisations(text, doc.lexicon).map(({ name }) => name))]
}
