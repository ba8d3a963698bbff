import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { endOfWords } from '../../text/end-of-words.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import { speechPattern } from '../../text/people/speech.ts'
import type { PersonMention } from '../../text/people.ts'

/** In a sentence the details of a person end where it goes on: ", consulted with". */
export function trimmed(doc: SegmentedDoc, person: PersonMention): PersonMention {
  const cut = (words: string | null) => {
    const bare = beforeVerb(ofName(words ?? '', doc.lexicon).replace(/(?:^|,\s+)\p{Ll}.*$/su, ''), doc).trim()
    return bare === '' ? null : bare
  }
  const affiliation = cut(person.affiliation)
  // "Director of the Harbour Board warned": so does an office.
  const position = person.position === null ? null : beforeVerb(person.position, doc).trim()
  if (affiliation === person.affiliation && position === person.position) return person
  const details = [affiliation, position].filter((words): words is string => words !== null)
  const behind = textAt(doc.text, [person.nameSpan[1], person.span[1]])
  const end = details.reduce((far, words) => Math.max(far, endOfWords(behind, words) ?? 0), 0)
  return { ...person, affiliation, position, span: [person.span[0], person.nameSpan[1] + end] }
}

/** "the Prison Reform Forum warned": the body ends where somebody does something. */
function beforeVerb(words: string, doc: SegmentedDoc): string {
  const verb = speechPattern(doc.lexicon).exec(words)
  return verb && /\p{Ll}/u.test(verb[0].trim().charAt(0)) ? words.slice(0, verb.index) : words
}

/** "the Harbour Office": an article before two words of a name is no part of it. */
function ofName(words: string, lexicon: Lexicon): string {
  const bare = withoutUnsaid(words, lexicon)
  return /^\p{Lu}\S*\s+\S/u.test(bare) ? bare : words
}
