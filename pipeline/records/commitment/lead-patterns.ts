import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'

/** What parts who acts from what is done, in a language. */
export interface LeadPatterns {
  readonly label: RegExp
  /** "led by …". */
  readonly beforeLead: RegExp
  /** "Responsible: …". */
  readonly beforeLeadWithMark: RegExp
  /** "(… to lead)". */
  readonly afterLead: RegExp
  readonly infinitive: RegExp
  /** "HARBO noted that": who says what somebody will do. */
  readonly tells: RegExp
  /** "to" before a verb. */
  readonly infinitiveMark: RegExp
  /** Between two sentences, and not behind "Dr.". */
  readonly sentenceEnd: RegExp
  /** "Once the oil has come, …": what has to happen before. */
  readonly clause: RegExp
  readonly beforeVerb: RegExp
  readonly nobody: RegExp
  /** "… be sent": nobody is told to act. */
  readonly passive: RegExp
  readonly everybody: RegExp
  readonly we: RegExp
  /** "For Ada: …". */
  readonly toWhom: RegExp
  /** "the", which no name begins with. */
  readonly article: RegExp
  /** Small words within a name. */
  readonly small: RegExp
}

/** Made once for a language. */
export const leadPatterns = perLexicon(patterns)

function patterns(lexicon: Lexicon): LeadPatterns {
  const list = (key: string) => listOf(lexicon, 'commitments', key)
  const any = (key: string) => grammarSource(lexicon, key, 'commitments')
  const marked = list('before-lead')
    .filter((phrase) => phrase.endsWith(':'))
    .map((phrase) => phrase.slice(0, -1))
  const plain = list('before-lead').filter((phrase) => !phrase.endsWith(':'))
  const ongoing = listOf(lexicon, 'mood', 'progressive-endings').join('|') || '(?!)'
  const titles = listOf(lexicon, 'people', 'honorifics').filter((title) => title.length > 1)
  const name = `((?:(?<=(?<!\\p{L})(?:${titles.join('|') || '(?!)'}))\\.(?=\\s+\\p{Lu})|(?<=(?<!\\p{L})\\p{Lu})\\.|[^)–—;.,(\\[]){2,60})`
  return {
    label: new RegExp(`^(?:\\[[ xX]?\\]\\s*)?(?:${any('labels')}\\s*#?\\d{0,3}\\s*[:–—-]\\s+)?`, 'iu'),
    beforeLead: new RegExp(`(?:${anyPhraseSource(plain)})\\s+${name}`, 'iu'),
    beforeLeadWithMark: new RegExp(`(?:${anyPhraseSource(marked)})\\s*[:–-]\\s*@?${name}`, 'iu'),
    afterLead: new RegExp(`\\(\\s*(\\p{Lu}[^()–—;,:]{0,50}?)\\s+${any('after-lead')}`, 'u'),
    infinitive: new RegExp(
      `^@?((?:\\S+\\s+){0,9}?\\S+?)\\s+${any('infinitive')}\\s+(\\p{Ll}[\\p{Ll}-]*)`,
      'u',
    ),
    tells: new RegExp(
      `^(\\S.{0,60}?)\\s\\p{Ll}{4,}\\s${grammarSource(lexicon, 'reporting', 'speakers')}\\s`,
      'u',
    ),
    infinitiveMark: new RegExp(`^${any('infinitive')}\\s+(?=\\p{Ll})`, 'u'),
    sentenceEnd: new RegExp(
      `(?<=[^\\p{Lu}][.;])(?<!(?<!\\p{L})(?:${titles.join('|') || '(?!)'})\\.)\\s+`,
      'u',
    ),
    clause: new RegExp(`^${any('clause-openers')}\\s[^,;]{3,120},\\s+`, 'iu'),
    beforeVerb: new RegExp(`\\s+${any('before-verb')}$`, 'iu'),
    passive: new RegExp(
      `^\\s+(?:${grammarSource(lexicon, 'after-modals')}\\s+)*${grammarSource(lexicon, 'passive')}(?!\\s\\p{L}+(?:${ongoing})(?!\\p{L}))`,
      'iu',
    ),
    nobody: new RegExp(`^${any('nobody')}(?:\\s|$)`, 'iu'),
    everybody: new RegExp(`^${any('everybody')}$`, 'iu'),
    article: new RegExp(`^${any('article')}\\s*`, 'iu'),
    small: new RegExp(`^${any('within-name')}$`, 'iu'),
    toWhom: new RegExp(`^${grammarSource(lexicon, 'to-whom')}\\s+(?=\\p{Lu})`, 'iu'),
    we: new RegExp(`(?:^|\\s)(${any('we')})(?=\\s)`, 'iu'),
  }
}
