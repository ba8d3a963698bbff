import type { SegmentedDoc } from '../../model/doc.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Statement } from '../statement.ts'

const longest = 5

/**
 * The term that the heading above asks for ("What is a donor table?") where the first sentence below it begins with that term
 * and tells what it is; else null.
 */
export function askedTerm({ text, section, first, block }: Statement, doc: SegmentedDoc): string | null {
  const { parent } = section
  const head = section.kind === 'run-in' && parent !== null ? doc.sections[parent] : section
  if (!first || !head?.titleSpan || doc.blocks[head.blocks[0] + 1] !== block) return null
  const term = patternsFor(doc.lexicon).asks.exec(foldSpace(head.title))?.[1] ?? ''
  if (term === '' || term.split(' ').length > longest) return null
  const begins = patternsFor(doc.lexicon).tells.exec(text)?.[1] ?? ''
  return foldKey(begins) === foldKey(term) ? begins : null
}

/** The term for which the sentence right before asks ("What are bar lights?") where this one goes on "They are lights that …"; else null. */
export function askedBefore(
  { text, blockIndex }: Statement,
  previous: Statement | undefined,
  { lexicon }: SegmentedDoc,
): string | null {
  if (previous?.blockIndex !== blockIndex) return null
  const { asks, goesOn } = patternsFor(lexicon)
  const term = asks.exec(previous.text)?.[1] ?? ''
  const alone = term !== '' && term.split(' ').length <= longest && withoutArticle(term, lexicon) === term
  return alone && goesOn.test(text) && !says(lexicon, 'definitions', 'not-in-term', term) ? term : null
}

const patternsFor = perLexicon((lexicon) => ({
  asks: new RegExp(
    `^[¿]?\\s*${grammarSource(lexicon, 'asks-what', 'definitions')}\\s*(\\S[^?]{1,60}?)\\s*\\?$`,
    'iu',
  ),
  goesOn: new RegExp(
    `^${grammarSource(lexicon, 'stand-ins')}\\s+${grammarSource(lexicon, 'copula', 'definitions')}\\s[^.]{3,80}?${grammarSource(lexicon, 'relatives')}`,
    'iu',
  ),
  tells: new RegExp(
    `^(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\S.{1,60}?)(?:\\s*:|\\s+[–—-]|\\s+${grammarSource(lexicon, 'copula', 'definitions')})\\s+\\S+\\s+\\S+\\s+\\S+`,
    'iu',
  ),
}))
