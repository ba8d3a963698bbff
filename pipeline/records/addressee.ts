import type { Lexicon } from '../model/knowledge.ts'
import { findCountries } from '../text/countries.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { isImperative } from '../text/sentence-form.ts'
import { says } from '../text/phrase-keys.ts'

/** The words before the modal, and the modal. "be" after it is a passive: then nobody is told to act. */
const beforeModal = /^(.{1,160}?)\s+(?:should|must|ought to|shall|needs? to|will need to|ha(?:s|ve) to)\s+(?:(?:also|always|actively|therefore|not|first|continue to|now|ideally|jointly|then)\s+)*(\p{L}+)/iu
/** What comes before the subject: "However, in general,", "To ensure that …,". */
const opening = /^(?:(?:however|therefore|thus|hence|moreover|furthermore|additionally|in addition|also|finally|first|second|third|and|but|instead|ideally|overall|in general|in particular|to this end|as such|at the same time)\b[\s,]*)+/iu

/** Who should act, as written; null where the sentence names nobody who could. `bodies`: keys of names the document uses for organisations. */
export function addresseeOf(text: string, lexicon: Lexicon, bodies: ReadonlySet<string> = new Set()): string | null {
  const forWhom = /^For\s+(?!example|instance|this|that|these|those|a\b|the\s+(?:most|first))((?:the\s+)?\p{L}[^:,.]{2,60}):\s/u.exec(text)
  if (forWhom) return foldSpace(forWhom[1] ?? '')
  const head = /^(\p{Lu}[\p{L}’' -]{2,50}):\s+(.+)$/u.exec(text)
  if (head && isActor(head[1] ?? '', lexicon, bodies) && isImperative(head[2] ?? '', lexicon)) return foldSpace(head[1] ?? '')
  const role = /\brole of (?:the\s+)?([\p{L} -]{3,40}?) (?:is|are)\b,?/iu.exec(text)
  if (role && says(lexicon, 'cues', 'actors', role[1] ?? '')) return foldSpace(role[1] ?? '')
  const match = beforeModal.exec(text)
  if (!match || /^be(?:en)?$/iu.test(match[2] ?? '')) return null
  const subject = lastClause(foldSpace(match[1] ?? ''))
  return subject.split(' ').length <= 14 && isActor(headOf(subject), lexicon, bodies) ? subject : null
}

/** A body, a group of people, or a country, which acts through its government. */
function isActor(head: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  if (bodies.has(foldKey(head.replace(/^the\s+/iu, '')))) return true
  return says(lexicon, 'cues', 'actors', head) || findCountries(head, lexicon.lists['countries'] ?? {}, lexicon).some((mention) => mention.span[1] >= head.length - 1)
}

/** The subject stands after the last comma of what opens the sentence: "To be sure that …, donors". */
function lastClause(words: string): string {
  const bare = words.replace(opening, '')
  const parts = bare.split(/,\s+/u)
  const last = parts.at(-1) ?? bare
  const listed = parts.length > 1 && /^(?:and|or)\s/iu.test(last)
  return (listed ? bare : last).replace(/^(?:that|which|recommends? that|recommended that)\s+/iu, '').replace(/^.*\bthat\s+(?=\p{L})/iu, '').replace(/\s+(?:also|therefore|thus|still|always|generally)$/iu, '').trim()
}

/** The noun phrase up to its first preposition or relative: "members of the team" is about members. */
function headOf(subject: string): string {
  return subject.split(/\s(?:of|in|for|with|from|at|on|to|who|that|which)\s/iu)[0] ?? subject
}
