import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { foldSpace } from '../../text/fold.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { phraseAt } from '../../text/phrase-keys.ts'

/** No name of an example has more words. */
const mostWords = 8

/** "The Lamp Board in Norvane is a good example of …": what a sentence begins with and holds up as an example. */
export function exemplaryCases(doc: SegmentedDoc): readonly Sighting[] {
  if (doc.genre === 'agenda' || doc.genre === 'mandate') return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    const text = textAt(doc.text, span)
    const said =
      kind === 'paragraph' || kind === 'item' ? phraseAt(doc.lexicon, 'cases', 'exemplary', text) : null
    const before = said ? foldSpace(text.slice(0, said[0])).trim() : ''
    const bare = withoutArticle(before, doc.lexicon)
    // "This is a good example": of whatever stood before.
    if (!said || !/^\p{Lu}/u.test(bare) || bare.split(' ').length > mostWords || bare.split(' ').length < 2)
      return []
    if (!/\s\p{Lu}|\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(bare) || /[,;:]/u.test(bare)) return []
    const [country] = findCountries(bare, doc.lexicon.lists['countries'] ?? {}, doc.lexicon)
    return [
      {
        type: 'case-study',
        spans: [span],
        fields: { subject: bare, country: country?.code ?? null, status: 'examined' },
        rule: 'case-study/exemplary',
        confidence: 0.6,
      },
    ]
  })
}
