import type { Lexicon } from '../model/knowledge.ts'
import { remember } from './remember.ts'

/** What `make` makes of a lexicon, made once for each: patterns take longer to compile than to use. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>()
  // Documents of one language come in a row, and ask many times for each sentence.
  let last: { readonly lexicon: Lexicon; readonly made: Made } | null = null
  return (lexicon) => {
    if (last?.lexicon !== lexicon) last = { lexicon, made: remember(made, lexicon, () => make(lexicon)) }
    return last.made
  }
}
