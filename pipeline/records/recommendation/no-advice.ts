import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isHindsight } from '../../text/hindsight.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { withoutPhrases } from '../without-phrases.ts'

/** What has words of advice and gives none, also because it is too late for it. */
export function isNoAdvice(text: string, lexicon: Lexicon): boolean {
  return says(lexicon, 'cues', 'recommendation-not', text) || isHindsight(text, lexicon)
}

/** "They have never agreed how data should be shared" tells nobody to share them. */
export function withoutIndirect(text: string, lexicon: Lexicon): string {
  return withoutPhrases(lexicon, 'cues', 'recommendation-indirect', text)
}

/** "Lamps are essential to ports, but they fail": what is crucial only leads up to what is wrong. */
export function turnsToProblem(text: string, lexicon: Lexicon): boolean {
  const turn = adversative(lexicon).exec(text)
  return turn !== null && says(lexicon, 'cues', 'finding', text.slice(turn.index))
}

const adversative = perLexicon(
  (lexicon) => new RegExp(`[,;]\\s+${grammarSource(lexicon, 'adversatives')}\\s`, 'iu'),
)

/** "institutions that must live with a reform" tells which institutions, not what they should do. */
export const clauseModal = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<=${grammarSource(lexicon, 'clause-relatives')})\\s+${grammarSource(lexicon, 'clause-modals')}`,
      'giu',
    ),
)
