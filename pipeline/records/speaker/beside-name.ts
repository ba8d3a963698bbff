import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Told } from './named.ts'
import { isPosition } from './office.ts'

/** The position of an office stands among its first words. */
const firstWords = 5

/** What somebody is, and where: words that begin with a position, or are a body; null where they are neither. */
export function besideName(told: string, lexicon: Lexicon): Told | null {
  const body = findOrganisations(told, lexicon)
  const office = told
    .split(/\s+/u)
    .slice(0, firstWords)
    .some((word) => isPosition(word.replace(/[,;]$/u, ''), lexicon))
  if (!office)
    return body.some(({ span }) => span[0] === 0) ? { position: null, affiliation: foldSpace(told) } : null
  const at = atBody(lexicon).exec(told) ?? ofBody(told, lexicon)
  if (at?.[1] && at[2]) return { position: foldSpace(at[1]), affiliation: foldSpace(at[2]) }
  const parts = told.split(/,\s+/u)
  const last = parts.at(-1) ?? ''
  const ends = parts.length > 1 && /^\p{Lu}/u.test(last)
  return {
    position: foldSpace(ends ? parts.slice(0, -1).join(', ') : told),
    affiliation: ends ? foldSpace(last) : null,
  }
}

/** "Director of the Flood Centre": the words behind are a body from their first to their last. */
function ofBody(told: string, lexicon: Lexicon): RegExpExecArray | null {
  const at = ofPattern(lexicon).exec(told)
  return at && findOrganisations(at[2] ?? '', lexicon).some(({ span }) => span[0] === 0) ? at : null
}

/** "head of lamps at the Harbour Office", "director of the Harbour Office". */
const atBody = perLexicon((lexicon) => placed('office-at', lexicon))
const ofPattern = perLexicon((lexicon) => placed('biography-at', lexicon))

function placed(key: string, lexicon: Lexicon): RegExp {
  const articles = grammarSource(lexicon, 'articles')
  return new RegExp(
    `^(\\p{L}[^,]*?)\\s(?:${grammarSource(lexicon, key, 'speakers')})\\s(?:${articles}\\s*)?(\\p{Lu}.*)$`,
    'u',
  )
}
