import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'

/** What parts the names of a row: "Ann Roe, Ben Poe, and Eva Coe", "Ann Roe & Ben Poe". */
export const betweenNames = perLexicon(
  (lexicon) => new RegExp(`,?\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+|,\\s+`, 'u'),
)
