import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { endsAsOngoing } from '../../text/sentence-form.ts'

/** "a process that …": within a few words a kind of thing, then a clause that tells it from others. */
export function isMeaning(predicate: string, doc: SegmentedDoc): boolean {
  const words = predicate.split(' ')
  const opening = words.slice(0, 7).join(' ')
  // "Norvane is also building a network that …": what somebody does, not what it is.
  if (words.slice(0, 2).some((word) => endsAsOngoing(word, 3, doc.lexicon))) return false
  const kind = phraseAt(doc.lexicon, 'cues', 'definition-kind', opening)
  if (
    !kind ||
    // "They are holding with the port a meeting": the kind stands near, or an article opens what it is.
    (!articled(opening, doc.lexicon) && opening.slice(0, kind[0]).split(' ').length > nearest) ||
    /[;:]/u.test(opening.slice(0, kind[0])) ||
    // "a free, open project that …": between adjectives alone.
    (opening.slice(0, kind[0]).includes(',') && !articled(opening, doc.lexicon)) ||
    // "People are connected to tools that …": what happens to somebody by things of that kind.
    (!articled(opening, doc.lexicon) && clause(doc.lexicon).test(opening.slice(0, kind[0]))) ||
    // "The panel is concerned that the office …": what is said, not what it is.
    said(doc.lexicon).test(opening.slice(0, kind[0])) ||
    says(doc.lexicon, 'cues', 'definition-not', words.slice(0, 8).join(' '))
  )
    return false
  return clause(doc.lexicon).test(predicate.slice(kind[1]))
}

/** So many words may stand before the kind of thing. */
const nearest = 4

/** "a disease that …": a meaning begins with an article, advice and findings behind a label seldom do. */
export function articled(meaning: string, lexicon: Lexicon): boolean {
  return meaning !== '' && withoutArticle(meaning, lexicon) !== meaning
}

/** Opens what somebody says or thinks. */
const said = perLexicon((lexicon) => new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'clauses')}\\s`, 'u'))

/** What tells a thing from others of its kind. */
const clause = perLexicon(
  (lexicon) => new RegExp(`^[^.]{0,80}?${grammarSource(lexicon, 'clause', 'definitions')}`, 'u'),
)
