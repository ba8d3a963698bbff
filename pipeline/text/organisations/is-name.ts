import type { Lexicon } from '../../model/knowledge.ts'
import { isVerb } from '../sentence-form.ts'
import { wordSet } from '../word-set.ts'
import { type Head, inList } from './heads.ts'
import type { Run } from './run.ts'
import type { Token } from './tokens.ts'

const MOST_MODIFIERS = 5

/**
 * Whether a run about a head is a body's name. A head alone, or with words that any meeting has before it, is none: "the
 * Office", "Project Team".
 */
export function isName(tokens: readonly Token[], head: Head, run: Run, lexicon: Lexicon): boolean {
  const modifiers = tokens.slice(run.first, head.first).filter((token) => token.capital)
  const between = tokens
    .slice(run.first, head.first)
    .map((token) => (token.gap === 'comma' ? ',' : token.text))
    .join('')
  const telling = modifiers.filter(
    (token) => !inList(lexicon, 'generic-modifiers', token.stem) && !/^\p{Lu}?\d*$/u.test(token.stem),
  )
  const countsAlone =
    (modifiers.length > 0 || head.last > head.first) && inList(lexicon, 'sure-heads', head.word)
  if (inList(lexicon, 'common-heads', head.word)) {
    if (!isOwnName(tokens, head, telling, lexicon)) return false
    // "Expand Clean Cooking Solutions" tells to do something.
    if (modifiers.length > 2 && isVerb(tokens[run.first]?.stem ?? '', lexicon)) return false
  }
  if (modifiers.length > MOST_MODIFIERS && !/[,&]/u.test(between)) return false
  return run.complement || telling.length > 0 || countsAlone
}

/** "Example Systems" is a body; "Health Systems", and "Health Systems Adviser", are what somebody works on. */
function isOwnName(
  tokens: readonly Token[],
  head: Head,
  telling: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const behind = tokens[head.last + 1]
  if (behind?.capital && behind.gap === 'space') return false
  const common = wordSet(lexicon, 'people', 'common-words')
  return telling.some(({ stem }) => !common.has(stem.toLowerCase()))
}
