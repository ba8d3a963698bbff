import type { Lexicon } from '../model/knowledge.ts'
import { remember } from './remember.ts'

/** What `make` makes of a lexicon, made once for each: patterns take longer to compile than to use. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>()
  return (lexicon) => remember(made, lexicon, () => make(lexicon))
}
