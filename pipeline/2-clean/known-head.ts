import type { Lexicon } from '../model/knowledge.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'
import type { Languages } from './draft.ts'

/** One to five words that begin with a capital, alone on their line: "Action items", "Who was there:". */
const alone = /^\p{Lu}[\p{L}’'&/-]*(?: [\p{L}’'&/-]+){0,4}:?$/u
/** The part of the line that its words for what stands below it must be. */
const share = 0.8

/** Whether a line is a heading that is known in some language, and nothing else. */
export function isKnownHead(line: string, { lexicons }: Languages): boolean {
  return alone.test(line) && Object.values(lexicons).some((lexicon) => isSaid(line, lexicon))
}

function isSaid(line: string, lexicon: Lexicon): boolean {
  const key = keyFor(lexicon, 'roles', line)
  // "Speakers:" with a colon stands before them in an entry of a programme.
  if (key === null || (key === 'speakers' && line.endsWith(':'))) return false
  const said = phraseAt(lexicon, 'roles', key, line)
  return said !== null && said[1] - said[0] >= line.replace(/:$/u, '').length * share
}
