import type { Alone } from '../../model/alone.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { keysIn } from '../../text/phrase-keys.ts'

/** A document of one repeated sentence says it once. */
export const mostSentences = 5000

/** The sentences of a document with a word that looks back on something promised. */
export function lookingBackIn({ alone, sentences, text, lexicon }: ExtractedDoc): Alone['lookingBack'] {
  if (alone) return alone.lookingBack
  return sentences.slice(0, mostSentences).flatMap(({ span }, sentence) => {
    const cues = keysIn(lexicon, 'follow-up', textAt(text, span))
    return cues.size > 0 ? [{ sentence, cues: [...cues] }] : []
  })
}
