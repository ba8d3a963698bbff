import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { footnotesOf } from '../footnotes.ts'
import { citedIn } from './cited.ts'
import { authorsOf } from './publication.ts'
import { sightingOf } from './sighting-of.ts'

/** What footnotes cite, where they have no address. */
export function footnoted(doc: SegmentedDoc): readonly Sighting[] {
  const { blocks } = footnotesOf(doc)
  return doc.blocks.flatMap((block, at) => {
    if (!blocks.has(at) && block.kind !== 'note') return []
    const words = textAt(doc.text, block.span)
    if (/https?:|www\./u.test(words) || block.runs.some(({ kind }) => kind === 'link')) return []
    const number = /^\d{1,3}[.)]?\s+/u.exec(words)?.[0].length ?? 0
    return citedIn(words.slice(number), doc.lexicon).map(({ span, title, authors, year }) => {
      const from = block.span[0] + number
      const names = authors === '' ? [] : authorsOf(authors, doc.lexicon)
      return sightingOf(
        [from + span[0], from + span[1]],
        foldSpace(title),
        null,
        names,
        year,
        'footnote',
        0.75,
      )
    })
  })
}
