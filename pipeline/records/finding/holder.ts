import type { Lexicon } from '../../model/knowledge.ts'
import { listOf, phraseSource } from '../../text/phrases.ts'

/** Who holds a view: the subject of "expressed", "pointed out", "noted"; null where the sentence is the document's own. */
export function holderOf(text: string, lexicon: Lexicon): string | null {
  const match = patternFor(lexicon).exec(text)
  const subject = match?.[1]?.replace(/^(?:however|moreover|finally|in addition|also|yet|for instance|additionally)\b[\s,]*/iu, '').replace(/^.*[;:]\s+/u, '').trim()
  if (!subject || subject.split(' ').length > 8 || /^(?:it|this|that|these|those|there|which)$/iu.test(subject)) return null
  return subject.replace(/^the\s+/iu, '')
}

const patterns = new WeakMap<Lexicon, RegExp>()

function patternFor(lexicon: Lexicon): RegExp {
  let pattern = patterns.get(lexicon)
  if (!pattern) {
    const verbs = listOf(lexicon, 'cues', 'holder-verbs').map(phraseSource).join('|') || '(?!)'
    patterns.set(lexicon, (pattern = new RegExp(`^(.{2,80}?)\\s+(?:also\\s+|often\\s+|have\\s+|has\\s+|were\\s+)?(?:${verbs})`, 'iu')))
  }
  return pattern
}
