import type { SegmentedDoc } from '../../model/doc.ts'
import { asks } from '../../text/asks.ts'
import { pointsBack } from '../../text/grammar.ts'
import { says } from '../../text/phrase-keys.ts'
import { isImperative } from '../../text/sentence-form.ts'
import { isAboutText } from '../finding/about-text.ts'
import { tellingParts } from '../finding/in-text.ts'
import { isPaper } from '../is-paper.ts'
import type { Statement } from '../statement.ts'

/** Fewer words value nothing that anybody could repeat. */
const shortest = 6

/** "The pilots have given useful support": in running text of a paper whose title says lessons, what proved good is one. */
export function isValuedHere({ text, role, block }: Statement, doc: SegmentedDoc): boolean {
  const { lexicon } = doc
  return (
    block.kind === 'paragraph' &&
    tellingParts.has(role) &&
    isPaper(doc) &&
    says(lexicon, 'cues', 'valued', text) &&
    says(lexicon, 'lead-ins', 'lessons', doc.title) &&
    text.split(' ').length >= shortest &&
    !asks(text, lexicon) &&
    !pointsBack(text, lexicon) &&
    !isImperative(text, lexicon) &&
    !isAboutText(text, doc)
  )
}
