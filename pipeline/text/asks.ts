import type { Lexicon } from '../model/knowledge.ts'
import { says } from './phrase-keys.ts'

/** Whether a sentence says what somebody should do. */
export function asks(text: string, lexicon: Lexicon): boolean {
  return (
    says(lexicon, 'cues', 'recommendation-modal', text) ||
    says(lexicon, 'cues', 'recommendation-strong', text)
  )
}
