import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import type { Fired } from '../fired.ts'
import { withoutPhrases } from '../without-phrases.ts'

/** Which rule makes a sentence tell of cases, whose places are named in it; null where none does. `underHeading`: whether it stands below one that announces cases. */
export function ruleFor(text: string, doc: SegmentedDoc, underHeading: boolean, kind: string): Fired | null {
  // "EXAMPLE: In Niger …" tells the case in the words behind it.
  const labelled = kind === 'heading' || (kind === 'paragraph' && /^\p{Lu}[\p{L} ]{2,20}:\s/u.test(text))
  if (labelled && says(doc.lexicon, 'cases', 'case-heading', text))
    return { rule: 'case-heading', confidence: 0.85 }
  if (says(doc.lexicon, 'cases', 'case', withoutTopic(text, doc)))
    return { rule: 'named-as-case', confidence: 0.9 }
  if (underHeading) return { rule: 'under-heading', confidence: 0.8 }
  const example = says(doc.lexicon, 'cases', 'example', text)
  return example && kind === 'item' && doc.genre === 'report'
    ? { rule: 'example-in-list', confidence: 0.6 }
    : null
}

/** "In the case of Niger" names what a sentence speaks of, no case. */
function withoutTopic(text: string, { lexicon }: SegmentedDoc): string {
  return withoutPhrases(lexicon, 'cases', 'case-not', text)
}
