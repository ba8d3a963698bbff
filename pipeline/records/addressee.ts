import type { Lexicon } from '../model/knowledge.ts'
import { findCountries } from '../text/countries.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { phraseAt, says } from '../text/phrase-keys.ts'
import { isImperative, isVerb } from '../text/sentence-form.ts'

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
  const { beforeModal, passive, subjectEnds, urged, endsInArticle, togetherWith, itemTo } =
    patternsFor(lexicon)
  const asked = foldSpace(urged.exec(text)?.[1] ?? '')
  if (asked !== '' && asked.split(' ').length <= 10 && isActor(asked, lexicon, bodies)) return asked
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

/** To whom the part below a heading is told, as written: "To the Government", "Recommendations for donors"; null where it names nobody. */
export function addresseeOfHeading(
  title: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const { toWhom, toThose } = patternsFor(lexicon)
  const words = toWhom.exec(foldSpace(title))?.[1] ?? ''
  if (words !== '' && words.split(' ').length <= 10 && isActor(words, lexicon, bodies)) return words
  const those = toThose.exec(foldSpace(title))?.[1] ?? ''
  return those !== '' && those.split(' ').length <= 6 ? those : null
}

/** Who is told, and not yet what to do. */
function isNamedThere(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  return isActor(words, lexicon, bodies) && !words.split(' ').some((word) => isVerb(word, lexicon))
}

/** A label that is nothing but who should act ("Donors.", "Parliament and the courts:"), as written. */
export function addresseeOfLabel(
  title: string,
  lexicon: Lexicon,
  bodies: ReadonlySet<string> = new Set(),
): string | null {
  const words = foldSpace(title).replace(/[.:]$/u, '')
  if (patternsFor(lexicon).toWhom.test(words)) return null
  const parts = words.split(patternsFor(lexicon).joined)
  const named = words.split(' ').length <= 8 && parts.every((part) => isActorAlone(part, lexicon, bodies))
  return named ? words : null
}

/** Words that end in who acts: "Police" is somebody, "Police training" is not. */
function isActorAlone(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  const { article, subjectEnds } = patternsFor(lexicon)
  const bare = words.replace(article, '').trim()
  if (bodies.has(foldKey(bare)) || isAcronym(bare)) return true
  const head = bare.slice(0, subjectEnds.exec(bare)?.index)
  return phraseAt(lexicon, 'cues', 'actors', head.slice(head.lastIndexOf(' ') + 1)) !== null
}

/** Who "recommend that the agency publish" is about: the words between "that" and a verb in its base form. */
function subjectOfAdvice(text: string, lexicon: Lexicon, bodies: ReadonlySet<string>): string | null {
  const { adviceThat, modal, article } = patternsFor(lexicon)
  const after = adviceThat.exec(text)?.[1]
  if (after === undefined) return null
  const words = foldSpace(after).split(' ').slice(0, 10)
  const bare = foldSpace(after).replace(article, '').split(' ')
  const body = bare.findLastIndex((_, at) => at < 10 && bodies.has(foldKey(bare.slice(0, at + 1).join(' '))))
  if (body >= 0) return bare.slice(0, body + 1).join(' ')
  const verb = words.findIndex((word, at) => at > 0 && isVerb(word, lexicon))
  const subject = words.slice(0, verb).join(' ')
  return verb > 0 && !/[,.;:]/u.test(subject) && !modal.test(subject) && isActor(subject, lexicon, bodies)
    ? subject
    : null
}

/** A body, a group of people, or a country, which acts through its government. */
function isActor(head: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  const bare = head.replace(patternsFor(lexicon).article, '')
  if (bodies.has(foldKey(bare)) || isAcronym(bare)) return true
  return (
    says(lexicon, 'cues', 'actors', head) ||
    findCountries(head, lexicon.lists['countries'] ?? {}, lexicon).some(
      (mention) => mention.span[1] >= head.length - 1,
    )
  )
}

/** Who is called by an acronym alone is most often a body. */
function isAcronym(words: string): boolean {
  return /^\p{Lu}{2,}[\p{Ll}\d]{0,2}$/u.test(words)
}

/** The subject stands after the last comma of what opens the sentence: "To be sure that …, donors". */
function lastClause(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): string {
  const { opening, conjunction, relative, clause, beforeVerb } = patternsFor(lexicon)
  const bare = words.replace(runInHead, '').replace(opening, '')
  const parts = bare.split(/,\s+/u)
  const last = parts.at(-1) ?? bare
  const listed =
    parts.length > 1 &&
    (conjunction.test(last) ||
      parts.slice(0, -1).every((part) => part.split(' ').length <= 4 && isActor(part, lexicon, bodies)))
  return (listed ? bare : last).replace(relative, '').replace(clause, '').replace(beforeVerb, '').trim()
}

/** "Recovery comes first – agencies should …": what stands before the dash or colon is a head. */
const runInHead = /^.*(?:\s[–—-]|:)\s+/u

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
  /** "urged donors to". */
  readonly urged: RegExp
  readonly toWhom: RegExp
  /** "To the harbour master": with an article it names somebody, whoever that is. */
  readonly toThose: RegExp
  /** "to the pilots, to count lamps": an item that begins with whom it is for. */
  readonly itemTo: RegExp
  /** "recommend that". */
  readonly adviceThat: RegExp
  readonly modal: RegExp
  /** ", in consultation with the registry,": who else takes part. */
  readonly togetherWith: RegExp
  /** What stands between two who act. */
  readonly joined: RegExp
  readonly endsInArticle: RegExp
  /** The head of a noun phrase goes up to its first preposition or relative: "members of the team" is about members. */
  readonly subjectEnds: RegExp
}

const patternsFor = perLexicon((lexicon) => patterns((key) => grammarSource(lexicon, key)))

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
    urged: new RegExp(
      `(?:^|\\s)${any('urgings')}\\s+([^.;:,]{2,80}?)\\s+${any('urged-to')}\\s+(?!${any('articles')}[^\\p{L}])\\p{Ll}`,
      'iu',
    ),
    toWhom: new RegExp(`^${any('to-whom')}\\s+([^:]{2,80}?)\\s*:?$`, 'iu'),
    toThose: new RegExp(`^${any('to-those')}\\s*(\\p{L}[^:]{2,60}?)\\s*:?$`, 'iu'),
    itemTo: new RegExp(
      `^${any('to-those')}\\s*([^,.;:]{2,60}?)(,?)\\s+${any('urged-to')}\\s*(?!${any('articles')}(?!\\p{L}))\\p{Ll}`,
      'iu',
    ),
    adviceThat: new RegExp(`${any('advice-that')}\\s+(.{4,160})`, 'iu'),
    modal: new RegExp(any('modals'), 'iu'),
    togetherWith: new RegExp(`,\\s+${any('together-with')}\\s[^.;:]{3,160}?,(?=\\s)`, 'iu'),
    joined: new RegExp(`,\\s+(?:${any('conjunctions')}\\s+)?|\\s+${any('conjunctions')}\\s+`, 'iu'),
    endsInArticle: new RegExp(`\\s${any('articles')}$`, 'iu'),
    subjectEnds: new RegExp(`\\s${any('subject-ends')}`, 'iu'),
  }
}
