import type { Lexicon } from '../model/knowledge.ts'
import type { Role } from '../model/section.ts'
import { keyFor, phraseAt, says } from './phrase-keys.ts'
import { isQuestion } from './sentence-form.ts'

/**
 * What a question asks for whose answers stand below it: "Question 2: What are some risks of fog?" what is wrong, "What worked
 * well?" what was learned, "Why do we sail?" nothing that is a part of its own; null where it asks for something else or for
 * more than that.
 */
export function roleAsked(text: string, lexicon: Lexicon): Role | null {
  if (!isQuestion(text)) return null
  const question = text.replace(label, '').replace(/^[¿\s]+/u, '')
  if (says(lexicon, 'questions', 'more', question)) return null
  if (says(lexicon, 'questions', 'findings', question)) return 'findings'
  if (says(lexicon, 'questions', 'body', question)) return 'body'
  const role = keyFor(lexicon, 'roles', question)
  return role === 'lessons' && phraseAt(lexicon, 'roles', role, question)?.[0] === 0 ? role : null
}

/** "Question Two:", "Q3.", "4)". */
const label = /^(?:[^:?]{1,30}:|[\p{Lu}\d]{1,3}[.)])\s+/u

/** Whether a question above a list asks what is wrong, or why: an item in the imperative answers it, and tells nobody to do anything. */
export function asksForNoDeed(leadIn: string | null, lexicon: Lexicon): boolean {
  const role = leadIn === null ? null : roleAsked(leadIn, lexicon)
  return role === 'findings' || role === 'body'
}
