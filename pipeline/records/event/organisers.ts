import type { SegmentedDoc } from '../../model/doc.ts'
import { foldSpace } from '../../text/fold.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { patternOf } from '../../text/phrases.ts'
import { frontLines } from './front.ts'

/** Who called the event: the bodies after "organised by" and the like, else those named in the first lines without a title. */
export function organisersOf(doc: SegmentedDoc): readonly string[] {
  const cue = patternOf(doc.lexicon, 'events', 'organised-by')
  const sentence = doc.sentences
    .filter(({ block }) => block < 40)
    .map(({ span }) => foldSpace(doc.text.slice(...span)))
    .find(
      (text) =>
        cue.test(text) && findOrganisations(text.slice(cue.exec(text)?.index ?? 0), doc.lexicon).length > 0,
    )
  if (sentence) return names(sentence.slice(cue.exec(sentence)?.index ?? 0), doc)
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
