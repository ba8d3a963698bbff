import type { SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { asks } from '../text/asks.ts'
import { firstPast } from '../text/first-past.ts'
import { foldSpace } from '../text/fold.ts'
import { isImperative } from '../text/sentence-form.ts'
import type { Statement } from './statement.ts'

/** So few words are a head, marked as one or not. */
const most = 4

/**
 * The sentence of an item that tells what its head says, which says little alone: "*Oil pays off.* Lamps that were filled
 * in time …". Null where the item has no head, which is marked or short, or nothing behind it.
 */
export function toldBehind({ span, first, block, blockIndex }: Statement, doc: SegmentedDoc): Span | null {
  if (block.kind !== 'item' || !first) return null
  const { sentences } = doc
  const next = sentences[firstPast(sentences.length, (at) => (sentences[at]?.span[0] ?? 0) >= span[1])]
  if (next?.block !== blockIndex) return null
  const told = foldSpace(textAt(doc.text, next.span))
  if (asks(told, doc.lexicon) || isImperative(told, doc.lexicon)) return null
  const words = foldSpace(textAt(doc.text, span))
  const isMarked = block.runs.some(
    ({ kind, span: [start, end] }) =>
      kind !== 'link' && start <= span[0] && end >= span[1] - 1 && end <= next.span[0],
  )
  return isMarked || words.split(' ').length <= most ? next.span : null
}
