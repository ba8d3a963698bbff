import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'

/** Whether a sentence says what others should do. */
export function asks(text: string, doc: SegmentedDoc): boolean {
  return (
    says(doc.lexicon, 'cues', 'recommendation-modal', text) ||
    says(doc.lexicon, 'cues', 'recommendation-strong', text)
  )
}
