import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { cityFinder } from '../../text/cities.ts'
import { findCountries } from '../../text/countries.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'

/**
 * "For example, in Port Elin, Norvane, lamps were counted", "Another example is from 2019, when …", "It was piloted in …": what was
 * done or befell in one place, told as an example or a trial.
 */
export function narratedCases(doc: SegmentedDoc): readonly Sighting[] {
  if (doc.genre === 'agenda' || doc.genre === 'mandate') return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    const text = textAt(doc.text, span)
    if ((kind !== 'paragraph' && kind !== 'item') || !isNarrated(text, doc.lexicon)) return []
    const place = placeIn(text, doc.lexicon)
    if (place === null) return []
    return [
      {
        type: 'case-study',
        spans: [span],
        fields: { subject: place.name, country: place.code, status: 'examined' },
        rule: 'case-study/narrated',
        confidence: 0.6,
      },
    ]
  })
}

function isNarrated(text: string, lexicon: Lexicon): boolean {
  const isTrial = says(lexicon, 'cases', 'trial', text)
  return isTrial || (says(lexicon, 'cases', 'as-example', text) && isPast(text, lexicon))
}

function isPast(text: string, lexicon: Lexicon): boolean {
  const known = wordSet(lexicon, 'mood', 'participles')
  const endings = listOf(lexicon, 'mood', 'participle-endings')
  return words(text).some((word) => known.has(word) || endings.some((end) => word.endsWith(end)))
}

const words = (text: string) => text.match(/\p{Ll}{3,}/gu) ?? []

/** The first country or known city, with the town before it: "Port Elin, Norvane". */
function placeIn(
  text: string,
  lexicon: Lexicon,
): { readonly name: string; readonly code: string | null } | null {
  const [country] = findCountries(text, lexicon.lists['countries'] ?? {}, lexicon)
  if (country) {
    const town =
      townBefore.exec(text.slice(Math.max(0, country.span[0] - longestTown), country.span[0]))?.[1] ?? ''
    return { name: `${town}${text.slice(...country.span)}`, code: country.code }
  }
  const [city] = cityFinder(lexicon)(text)
  return city ? { name: text.slice(...city.span), code: city.value } : null
}

const longestTown = 60
const townBefore = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]{2,}(?:\s\p{Lu}[\p{L}’'-]+){0,3},\s)$/u
