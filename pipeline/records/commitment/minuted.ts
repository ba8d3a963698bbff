import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { asks } from '../../text/asks.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Fired } from '../fired.ts'
import { isSomebody } from '../somebody.ts'
import { doerOf } from './doer.ts'

/** In minutes "The clerk will write to the owner" and "Clerk to write" were agreed, whatever the heading. */
export function minuted(
  text: string,
  lead: string | null,
  present: ReadonlySet<string>,
  doc: SegmentedDoc,
): Fired | null {
  if (doerOf(text, doc.lexicon) !== null) return { rule: 'minutes-doer', confidence: 0.7 }
  const somebody = lead !== null && (isSomebody(lead, doc.lexicon) || present.has(lead.split(' ')[0] ?? ''))
  const will =
    somebody &&
    (says(doc.lexicon, 'cues', 'commitment-will', text) || says(doc.lexicon, 'commitments', 'offers', text))
  if ((will || wouldDo(text, doc.lexicon)) && !asks(text, doc.lexicon))
    return { rule: 'minutes-will', confidence: 0.6 }
  return says(doc.lexicon, 'commitments', 'to-be-done', text) && !asks(text, doc.lexicon)
    ? { rule: 'minutes-to-be-done', confidence: 0.55 }
    : null
}

/** "Cllr. A. Roe would write to the owner": what somebody said to do, as minutes report it, also in a part of a sentence. */
function wouldDo(text: string, lexicon: Lexicon): boolean {
  const somebody = reported(lexicon).exec(text)?.[1]
  return somebody !== undefined && isSomebody(withoutArticle(somebody, lexicon), lexicon)
}

const reported = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?:^(?:[\\d.]+[a-z]*\\)?\\s+)?|[;,]\\s|\\s${grammarSource(lexicon, 'and')}\\s)((?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}\\p{Lu}[\\p{L}.’'-]*)\\s${grammarSource(lexicon, 'reported-will', 'commitments')}\\s(?!${grammarSource(lexicon, 'no-deeds', 'commitments')})\\p{Ll}`,
      'u',
    ),
)
