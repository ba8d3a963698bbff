import type { Lexicon } from '../model/knowledge.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { withoutOpenings } from '../text/grammar.ts'
import { says } from '../text/phrase-keys.ts'
import { isImperative, isVerb } from '../text/sentence-form.ts'
import { wordSet } from '../text/word-set.ts'
import { isActor, isActorAlone } from './actor.ts'
import { addresseePatterns } from './addressee-patterns.ts'

/**
 * Who should act, as written; null where the sentence names nobody who could: "you" is whoever reads it. `bodies`: keys of names
 * the document uses for organisations.
 */
export function addresseeOf(
  text: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const told = toldIn(text, lexicon, bodies)
  return told !== null && wordSet(lexicon, 'grammar', 'reader').has(told.toLowerCase()) ? null : told
}

function toldIn(text: string, lexicon: Lexicon, bodies: ReadonlySet<string>): string | null {
  const patterns = addresseePatterns(lexicon)
  const forWhom = patterns.forWhom.exec(text)
  if (forWhom) return foldSpace(forWhom[1] ?? '')
  const label = /^(\p{Lu}[\p{L}’' -]{2,50}):\s+(.+)$/u.exec(text)
  if (label && isActorAlone(label[1] ?? '', lexicon, bodies) && isImperative(label[2] ?? '', lexicon))
    return foldSpace(label[1] ?? '')
  const role = patterns.roleOf.exec(text)
  if (role && says(lexicon, 'cues', 'actors', role[1] ?? '')) return foldSpace(role[1] ?? '')
  const { beforeModal, passive, subjectEnds, urged, endsInArticle, togetherWith, itemTo } = patterns
  const asked = foldSpace(urged.exec(text)?.[1] ?? '')
  if (asked !== '' && asked.split(' ').length <= 10 && allAct(asked, lexicon, bodies)) return asked
  const [, whom = '', comma = ''] = itemTo.exec(text) ?? []
  const listed = foldSpace(whom)
  if (
    listed !== '' &&
    listed.split(' ').length <= 10 &&
    (comma !== '' || isNamedThere(listed, lexicon, bodies))
  )
    return listed
  const told = subjectOfAdvice(text, lexicon, bodies)
  if (told !== null) return told
  const match = beforeModal.exec(text.replace(togetherWith, ''))
  // "Stressed the need to": the word is no modal.
  if (!match || passive.test(match[2] ?? '') || endsInArticle.test(match[1] ?? '')) return null
  const subject = lastClause(foldSpace(match[1] ?? ''), lexicon, bodies)
  const head = subject.slice(0, subjectEnds.exec(subject)?.index).trim()
  return subject.split(' ').length <= 14 && isActor(head, lexicon, bodies) ? subject : null
}

/** "Governments, NGOs and the port": of several between commas each is somebody who acts. */
function allAct(asked: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  if (!asked.includes(',')) return isActor(asked, lexicon, bodies)
  return asked.split(addresseePatterns(lexicon).joined).every((part) => isActor(part, lexicon, bodies))
}

/** Who is told, and not yet what to do. */
function isNamedThere(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  return isActor(words, lexicon, bodies) && !words.split(' ').some((word) => isVerb(word, lexicon))
}

/** Who "recommend that the agency publish" is about: the words between "that" and a verb in its base form. */
function subjectOfAdvice(text: string, lexicon: Lexicon, bodies: ReadonlySet<string>): string | null {
  const { adviceThat, modal, article, passive } = addresseePatterns(lexicon)
  const after = adviceThat.exec(text)?.[1]
  if (after === undefined) return null
  const words = foldSpace(after).split(' ').slice(0, 10)
  const bare = foldSpace(after).replace(article, '').split(' ')
  const body = bare.findLastIndex((_, at) => at < 10 && bodies.has(foldKey(bare.slice(0, at + 1).join(' '))))
  if (body >= 0) return bare.slice(0, body + 1).join(' ')
  // "the Intelligence Services Act be amended": a word of a name is no verb.
  const verb = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && isVerb(word, lexicon))
  if (words.some((word, at) => at > 0 && (verb < 0 || at <= verb) && passive.test(word))) return null
  const subject = words.slice(0, verb).join(' ')
  return verb > 0 && !/[,.;:]/u.test(subject) && !modal.test(subject) && isActor(subject, lexicon, bodies)
    ? subject
    : null
}

/** The subject stands after the last comma of what opens the sentence: "To be sure that …, donors". */
function lastClause(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): string {
  const { conjunction, pronoun, relative, clause, beforeVerb, joinedClause } = addresseePatterns(lexicon)
  const bare = withoutOpenings(
    words
      .replace(/^.*;\s+/u, '')
      .replace(runInHead, '')
      .replace(openBracket, ''),
    lexicon,
  )
  const parts = bare.split(/,\s+/u)
  const last = withoutOpenings((parts.at(-1) ?? bare).replace(quoteMark, ''), lexicon)
  const listed =
    parts.length > 1 &&
    !pronoun.test(last) &&
    (conjunction.test(last) ||
      parts.slice(0, -1).every((part) => part.split(' ').length <= 4 && isActor(part, lexicon, bodies)))
  const own = (listed ? bare : last).replace(relative, '').replace(clause, '').replace(beforeVerb, '')
  return own.trim().replace(joinedClause, '').replace(quoteMark, '').trim()
}

/** "Ann Roe said: “We must …": where what is said begins. */
const quoteMark = /^["“”«‘„]\s*/u

/** "Recovery comes first – agencies should …": what stands before the dash or colon is a head. */
const runInHead = /^.*(?:\s[–—-]|:)\s+/u

/** "Open Fridays (we should hold them)": what stands before a bracket that is still open is no subject. */
const openBracket = /^.*\((?=[^()]*$)/u
