import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from './per-lexicon.ts'
import { listOf } from './phrases.ts'
import { remember } from './remember.ts'

const setsOf = perLexicon(() => new Map<string, Map<string, ReadonlySet<string>>>())

/** The plain words under a key of a lexicon's file as a set, letter case kept; made once a lexicon. */
export function wordSet(lexicon: Lexicon, file: string, key: string): ReadonlySet<string> {
  const sets = remember(setsOf(lexicon), file, () => new Map<string, ReadonlySet<string>>())
  return remember(sets, key, () => new Set(listOf(lexicon, file, key)))
}
