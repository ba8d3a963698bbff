import type { Lexicon } from '../model/knowledge.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'
import type { Languages } from './draft.ts'

/** One to five words that begin with a capital, alone on their line: "Action items", "Who was there:". */
const alone = /^\p{Lu}[\p{L}’'&/-]*(?: [\p{L}’'&/-]+){0,4}:?$/u
/** The part of the line that its words for what stands below it must be. */
const share = 0.6

/** What stands below a line that is a heading known in some language, and nothing else; null where it is none. */
export function headedBy(line: string, { lexicons }: Languages): string | null {
  if (!alone.test(line)) return null
  for (const lexicon of Object.values(lexicons)) {
    const role = roleIn(lexicon, line)
    if (role !== null) return role
  }
  return null
}

function roleIn(lexicon: Lexicon, line: string): string | null {
  const key = keyFor(lexicon, 'roles', line)
  // "Speakers:" with a colon stands before them in an entry of a programme.
  if (key === null || (key === 'speakers' && line.endsWith(':'))) return null
  const said = phraseAt(lexicon, 'roles', key, line)
  return said !== null && said[1] - said[0] >= line.replace(/:$/u, '').length * share ? key : null
}
