import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** Fewer words before it give no meaning. */
const fewest = 4

/**
 * "Requests of the wardens, here called “night calls”", "These lamps are known as “tide lights”": the term that a sentence gives in
 * quotation marks to what it has told; null for others.
 */
export function calledTerm(text: string, lexicon: Lexicon): string | null {
  const match = pattern(lexicon).exec(text)
  return match && text.slice(0, match.index).trim().split(/\s+/u).length >= fewest ? (match[1] ?? null) : null
}

/** Who calls it so is not said: "what she called “a wreck”" is hers. */
const pattern = perLexicon((lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'definitions')
  return new RegExp(
    `(?:,|\\s${any('copula')})\\s?(?:${any('here')}\\s)?${any('known-as')}\\s["“‘'«]\\s?([^"“”‘’'«»]{2,50}?)\\s?["”’'»](?![\\p{L}])`,
    'iu',
  )
})
