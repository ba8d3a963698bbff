import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isPaper } from '../is-paper.ts'

/** Fewer countries that open sentences may stand in any text; as many as this are what a paper compares. */
const fewest = 2

/**
 * "In Niger, the lamps are lit by law": countries with which sentences of a report or brief begin are its cases, each once, where it
 * goes through several so.
 */
export function openingCases(doc: SegmentedDoc): readonly Sighting[] {
  if (!isPaper(doc)) return []
  const countries = doc.lexicon.lists['countries'] ?? {}
  const told = doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    const text = textAt(doc.text, span)
    const opened =
      kind === 'paragraph' || kind === 'item' ? opening(doc.lexicon).exec(text)?.[0].length : undefined
    if (opened === undefined) return []
    const country = findCountries(text.slice(0, opened + longestName), countries, doc.lexicon).find(
      (mention) => mention.span[0] === opened && /^,\s/u.test(text.slice(mention.span[1])),
    )
    return country ? [{ span, code: country.code, subject: text.slice(...country.span) }] : []
  })
  const first = told.filter(({ code }, at) => told.findIndex((one) => one.code === code) === at)
  if (first.length < fewest) return []
  return first.map(({ span, code, subject }) => ({
    type: 'case-study',
    spans: [span],
    fields: { subject, country: code, status: 'examined' },
    rule: 'case-study/opens-sentence',
    confidence: 0.6,
  }))
}

const longestName = 60

const opening = perLexicon((lexicon: Lexicon) => {
  const articles = grammarSource(lexicon, 'articles')
  return new RegExp(
    `^${grammarSource(lexicon, 'place-prepositions', 'events')}\\s+(?:${articles}\\s*)?`,
    'iu',
  )
})
