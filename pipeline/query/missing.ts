import type { Engine } from './engine.ts'
import type { Term } from './query.ts'
import { unknownWords } from './spelling.ts'
import { rowsWith } from './wanted.ts'

/** Words and phrases of a query that no record has, as they are looked for. A text may still have them. */
export function missingFrom(engine: Engine, terms: readonly Term[]): readonly string[] {
  const missing = terms.flatMap((term) => {
    if (term.sign === 'not') return []
    if (term.phrase) return rowsWith(engine, term).size > 0 ? [] : [term.typed]
    return unknownWords(engine, [term])
  })
  return [...new Set(missing)]
}
