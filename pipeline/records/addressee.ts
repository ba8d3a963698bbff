import type { Lexicon } from '../model/knowledge.ts'
import { findCountries } from '../text/countries.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { says } from '../text/phrase-keys.ts'
import { isImperative } from '../text/sentence-form.ts'

/** Who should act, as written; null where the sentence names nobody who could. `bodies`: keys of names the document uses for organisations. */
export function addresseeOf(
  text: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const forWhom =
    /^For\s+(?!example|instance|this|that|these|those|a\b|the\s+(?:most|first))((?:the\s+)?\p{L}[^:,.]{2,60}):\s/u.exec(
      text,
    )
  if (forWhom) return foldSpace(forWhom[1] ?? '')
  const label = /^(\p{Lu}[\p{L}’' -]{2,50}):\s+(.+)$/u.exec(text)
  if (label && isActor(label[1] ?? '', lexicon, bodies) && isImperative(label[2] ?? '', lexicon))
    return foldSpace(label[1] ?? '')
  const role = /\brole of (?:the\s+)?([\p{L} -]{3,40}?) (?:is|are)\b,?/iu.exec(text)
  if (role && says(lexicon, 'cues', 'actors', role[1] ?? '')) return foldSpace(role[1] ?? '')
  const { beforeModal, passive, subjectEnds } = patternsFor(lexicon)
  const match = beforeModal.exec(text)
  if (!match || passive.test(match[2] ?? '')) return null
  const subject = lastClause(foldSpace(match[1] ?? ''), lexicon)
  const head = subject.slice(0, subjectEnds.exec(subject)?.index).trim()
  return subject.split(' ').length <= 14 && isActor(head, lexicon, bodies) ? subject : null
}

/** A body, a group of people, or a country, which acts through its government. */
function isActor(head: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  if (bodies.has(foldKey(head.replace(patternsFor(lexicon).article, '')))) return true
  return (
    says(lexicon, 'cues', 'actors', head) ||
    findCountries(head, lexicon.lists['countries'] ?? {}, lexicon).some(
      (mention) => mention.span[1] >= head.length - 1,
    )
  )
}

/** The subject stands after the last comma of what opens the sentence: "To be sure that …, donors". */
function lastClause(words: string, lexicon: Lexicon): string {
  const { opening, conjunction, relative, clause, beforeVerb } = patternsFor(lexicon)
  const bare = words.replace(opening, '')
  const parts = bare.split(/,\s+/u)
  const last = parts.at(-1) ?? bare
  const listed = parts.length > 1 && conjunction.test(last)
  return (listed ? bare : last).replace(relative, '').replace(clause, '').replace(beforeVerb, '').trim()
}

interface Patterns {
  /** The words before a modal, and the word after it. */
  readonly beforeModal: RegExp
  /** "be" after a modal is a passive: then nobody is told to act. */
  readonly passive: RegExp
  /** What comes before the subject: "However, in general,". */
  readonly opening: RegExp
  readonly article: RegExp
  readonly conjunction: RegExp
  readonly relative: RegExp
  /** The subject of a clause stands after the word that opens it: "recommended that donors". */
  readonly clause: RegExp
  readonly beforeVerb: RegExp
  /** The head of a noun phrase goes up to its first preposition or relative: "members of the team" is about members. */
  readonly subjectEnds: RegExp
}

const made = new WeakMap<Lexicon, Patterns>()

function patternsFor(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon) ?? patterns((key) => grammarSource(lexicon, key))
  made.set(lexicon, known)
  return known
}

function patterns(any: (key: string) => string): Patterns {
  return {
    beforeModal: new RegExp(
      `^(.{1,160}?)\\s+${any('modals')}\\s+(?:${any('after-modals')}\\s+)*(\\p{L}+)`,
      'iu',
    ),
    passive: new RegExp(`^${any('passive')}$`, 'iu'),
    opening: new RegExp(`^(?:${any('openings')}[\\s,]*)+`, 'iu'),
    article: new RegExp(`^${any('articles')}\\s*`, 'iu'),
    conjunction: new RegExp(`^${any('conjunctions')}\\s`, 'iu'),
    relative: new RegExp(`^${any('relatives')}\\s*`, 'iu'),
    clause: new RegExp(`^.*${any('clauses')}\\s*(?=\\p{L})`, 'iu'),
    beforeVerb: new RegExp(`\\s+${any('before-verb')}$`, 'iu'),
    subjectEnds: new RegExp(`\\s${any('subject-ends')}`, 'iu'),
  }
}
