import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { asks } from '../text/asks.ts'
import { foldSpace } from '../text/fold.ts'
import { isImperative } from '../text/sentence-form.ts'

/** How many headings and items of lists tell what to do. */
export function advising(doc: CleanDoc, lexicon: Lexicon): number {
  return advisingHeadings(doc, lexicon) + advisingItems(doc, lexicon)
}

/** Whether code stands between the words of a document. */
export function isManual({ blocks }: CleanDoc): boolean {
  return blocks.some(({ kind }) => kind === 'code')
}

/**
 * How many headings tell to do something ("Consult your neighbours first"), or long items by their first words, two or more;
 * with code between them they are the steps of a manual.
 */
function advisingHeadings(doc: CleanDoc, lexicon: Lexicon): number {
  if (isManual(doc)) return 0
  const told = doc.blocks.filter((block) => {
    const text = foldSpace(textAt(doc.text, block.span))
    const words = text.split(' ').length
    const heads = block.kind === 'heading' ? words >= 4 : block.kind === 'item' && words >= longItem
    return heads && isImperative(text, lexicon)
  }).length
  return told < 2 ? 0 : told
}

/** An item of so many words tells more than the step of a recipe. */
const longItem = 40

/** How many items of lists say what should or must be done, three or more. */
function advisingItems(doc: CleanDoc, lexicon: Lexicon): number {
  const told = doc.blocks.filter(
    ({ kind, span }) => kind === 'item' && asks(textAt(doc.text, span), lexicon),
  ).length
  return told < 3 ? 0 : told
}
