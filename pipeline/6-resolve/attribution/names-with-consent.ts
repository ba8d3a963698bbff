import type { ExtractedDoc } from '../../model/doc.ts'
import { spansOverlap } from '../../model/span.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Finder } from './named.ts'

/** People of whom the document says that they may be named, in the sentence or in the heading of their list. */
export function namesWithConsent(doc: ExtractedDoc, find: Finder): ReadonlySet<string> {
  const spans = [
    ...doc.sentences
      .filter(({ span }) => says(doc.lexicon, 'attribution', 'consent', doc.text.slice(span[0], span[1])))
      .map(({ span }) => span),
    ...doc.sections
      .filter(({ title }) => says(doc.lexicon, 'attribution', 'consent', title))
      .map(({ span }) => span),
  ]
  return new Set(
    spans.flatMap((span) => {
      const found = find(doc.text.slice(span[0], span[1]))
      // "Ann agreed to be named" does not tell which of two.
      return found
        .filter(({ span: at, name }) =>
          found.every((other) => other.name === name || !spansOverlap(other.span, at)),
        )
        .map(({ name }) => name)
    }),
  )
}
