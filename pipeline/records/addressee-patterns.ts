import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** What parts who should act from what is asked, in a language. */
export interface Patterns {
  /** The words before a modal, and the word after it. */
  readonly beforeModal: RegExp
  /** "be" after a modal is a passive: then nobody is told to act. */
  readonly passive: RegExp
  readonly article: RegExp
  readonly conjunction: RegExp
  /** "For nets and lamps, we": a pronoun is a subject alone. */
  readonly pronoun: RegExp
  /** "The lease is old and we": all before the last clause. */
  readonly joinedClause: RegExp
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
  /** "For the pilots: …". */
  readonly forWhom: RegExp
  /** "the role of donors is". */
  readonly roleOf: RegExp
}

/** Made once for a language. */
export const addresseePatterns = perLexicon((lexicon) => patterns((key) => grammarSource(lexicon, key)))

function patterns(any: (key: string) => string): Patterns {
  return {
    beforeModal: new RegExp(
      `^(.{1,160}?)\\s+${any('modals')}\\s+(?:${any('after-modals')}\\s+)*(\\p{L}+)`,
      'iu',
    ),
    passive: new RegExp(`^${any('passive')}$`, 'iu'),
    article: new RegExp(`^${any('articles')}\\s*`, 'iu'),
    joinedClause: new RegExp(`^.*\\s${any('conjunctions')}\\s+(?=${any('pronouns')}$)`, 'iu'),
    pronoun: new RegExp(`^${any('pronouns')}$`, 'iu'),
    conjunction: new RegExp(`^${any('conjunctions')}\\s`, 'iu'),
    relative: new RegExp(`^${any('relatives')}\\s*`, 'iu'),
    clause: new RegExp(`^.*${any('clauses')}\\s*(?=\\p{L})`, 'iu'),
    beforeVerb: new RegExp(`\\s+${any('before-verb')}$`, 'iu'),
    urged: new RegExp(
      `(?:^|\\s)${any('urgings')}\\s+([^.;:]{2,80}?)\\s+${any('urged-to')}\\s+(?!${any('articles')}[^\\p{L}])\\p{Ll}`,
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
    forWhom: new RegExp(
      `^${any('for-label')}\\s+(?!${any('for-nobody')})(\\p{L}[^:,.]{2,60}?)\\s?:\\s`,
      'iu',
    ),
    roleOf: new RegExp(
      `${any('role-of')}\\s*(?:${any('articles')}\\s*)?([\\p{L}’' -]{3,40}?)\\s${any('role-is')}`,
      'iu',
    ),
  }
}
