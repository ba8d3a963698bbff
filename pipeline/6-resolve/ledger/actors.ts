import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

const between = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  return new RegExp(`\\s+(?:${and}|&)\\s+|\\s*[,;]\\s*(?:${and}\\s+)?`, 'u')
})

/** Who acts, the whole first: "OSS and MIPO" is two, and "Ministry of Interior and Public Order" is one. */
export function actorsIn(actor: string, lexicon: Lexicon): readonly string[] {
  return [actor, ...actor.split(between(lexicon)).map((name) => name.trim())]
}

/** Ids of all who lead, in the order printed: of "Harbour Police and Ann's Office" both, of "Foreign and Coastal Office" the one. */
export function leadsOf(
  lead: string,
  lexicon: Lexicon,
  idOf: (name: string) => string | null,
): readonly string[] {
  const [whole, ...parts] = actorsIn(lead, lexicon).map(idOf)
  return whole ? [whole] : [...new Set(parts)].filter((id) => id !== null && id !== undefined)
}
