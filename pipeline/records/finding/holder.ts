import type { Lexicon } from '../../model/knowledge.ts'
import { phraseAt } from '../../text/phrase-keys.ts'

/** Words between the subject and its verb. */
const helping = /\s+(?:also|often|have|has|had|were|was|further|strongly)$/iu
const opening =
  /^(?:however|moreover|finally|in addition|also|yet|for instance|additionally|furthermore)\b[\s,]*/iu

/** Who holds a view: the subject of "expressed", "pointed out", "noted"; null where the sentence is the document's own. */
export function holderOf(text: string, lexicon: Lexicon): string | null {
  const verb = phraseAt(lexicon, 'cues', 'holder-verbs', text)
  if (!verb || /\b(?:is|are|be|being|been|not|to|by)\s*$/iu.test(text.slice(0, verb[0]))) return null
  const subject = text
    .slice(0, verb[0])
    .trim()
    .replace(helping, '')
    .replace(opening, '')
    .replace(/^.*[;:]\s+/u, '')
    .trim()
  if (
    subject === '' ||
    subject.split(' ').length > 8 ||
    /^(?:it|this|that|these|those|there|which)$/iu.test(subject)
  )
    return null
  return subject.replace(/^the\s+/iu, '')
}
