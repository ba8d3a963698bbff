import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** "To go on with it, the HPB will:": whether a sentence leads into what a body, called by its short form, means to do. */
export function saysWhatBodyWill(sentence: string, lexicon: Lexicon): boolean {
  return bodyWill(lexicon).test(sentence)
}

const bodyWill = perLexicon(
  (lexicon) =>
    new RegExp(`\\s\\p{Lu}{2,}\\s${grammarSource(lexicon, 'will', 'commitments')}\\s*[:：]\\s*$`, 'u'),
)
