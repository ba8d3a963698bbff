import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from './grammar.ts'
import { perLexicon } from './per-lexicon.ts'
import { says } from './phrase-keys.ts'
import { listOf } from './phrases.ts'

/** Whether a sentence says what ought to have been done: "Ports should have bought more", not "Ports should have a cook". */
export function isHindsight(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'mood', 'hindsight-whole', text) || beforeParticiple(lexicon).test(text)
}

/** Whether those who write say so of themselves: "We should have bought more". */
export function isOwnHindsight(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'mood', 'own-hindsight', text) && isHindsight(text, lexicon)
}

const beforeParticiple = perLexicon((lexicon) => {
  const either = (key: string) => listOf(lexicon, 'mood', key).join('|')
  const adverb = `(?:(?:\\p{L}+(?:${either('adverb-endings')})|${either('before-participle')})\\s+)?`
  const participle = `(?:${either('participles')}|\\p{L}{2,}(?:${either('participle-endings')}))(?!\\p{L})`
  return new RegExp(`${grammarSource(lexicon, 'hindsight', 'mood')}\\s+${adverb}${participle}`, 'iu')
})
