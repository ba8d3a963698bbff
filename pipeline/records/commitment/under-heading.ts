import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isImperative, isVerb } from '../../text/sentence-form.ts'
import type { Fired } from '../fired.ts'
import type { Statement } from '../statement.ts'
import { doerOf } from './doer.ts'
import { dueOf } from './due.ts'

/** An item under "Way ahead" is a commitment; a sentence there needs a sign of its own. */
export function underHeading(
  statement: Statement,
  who: () => string | null,
  strong: boolean,
  doc: SegmentedDoc,
): Fired | null {
  const { text, block, first, leadIn } = statement
  if (block.kind === 'item' && first)
    return isSaidOnActions(text, strong, doc) || isHead(statement, doc)
      ? null
      : { rule: 'under-heading', confidence: 0.92 }
  // "The council has committed to:" above paragraphs that each say what; "Follow-up" above lines without bullets.
  if (
    first &&
    block.kind === 'paragraph' &&
    (leadIn !== null || isLine(statement, doc)) &&
    isImperative(text, doc.lexicon)
  )
    return { rule: 'under-heading', confidence: 0.85 }
  const dated = says(doc.lexicon, 'cues', 'commitment-will', text) && dueOf(text, doc, true) !== null
  return strong ||
    dated ||
    (acts(text, doc) && who() !== null) ||
    (first && doerOf(text, doc.lexicon) !== null)
    ? { rule: 'under-heading-cue', confidence: 0.8 }
    : null
}

/** All of a paragraph in one line that ends as items do. */
function isLine({ text, block, section }: Statement, doc: SegmentedDoc): boolean {
  return (
    section.kind === 'heading' &&
    block.lines.length === 1 &&
    !/[.!?;:,]$/u.test(text) &&
    foldSpace(textAt(doc.text, block.span)) === text
  )
}

/** "D1 (Publish a chart)" above items that say who does what: what they are for. */
function isHead(
  { blockIndex, block, text }: Statement,
  { blocks, lexicon, text: whole }: SegmentedDoc,
): boolean {
  const below = blocks[blockIndex + 1]
  if (below?.kind !== 'item' || below.level <= block.level || isVerb(text.split(' ')[0] ?? '', lexicon))
    return false
  return /^\[?\p{Lu}{2,4}(?:[,/&]\s?\p{Lu}{2,4})*\]?[\s:–—-]/u.test(textAt(whole, below.span))
}

/** "AQ - That was done.", "Action 7 CLOSED.": what was said on the actions of another meeting, unless it tells to do something. */
function isSaidOnActions(text: string, strong: boolean, doc: SegmentedDoc): boolean {
  const said = /^\p{Lu}{2,4}\s[-–—]\s+(?=\p{L})/u.exec(text)
  if (!said) return /^(?:\S+\s){1,4}\p{Lu}{4,}\.?$/u.test(text)
  const words = text.slice(said[0].length)
  return !strong && !acts(text, doc) && !isVerb(words.split(' ')[0] ?? '', doc.lexicon)
}

/** Whether a sentence has the verb of a commitment: "agreed to", "pledged to". */
export function acts(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'cues', 'commitment-verbs', text)
}
