import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { remember } from '../../text/remember.ts'
import type { Statement } from '../statement.ts'

/** Countries in the sentence that leads the list in, else in the statement: what it was learned from. */
export function aboutOf(statement: Statement, doc: SegmentedDoc): readonly string[] {
  const block = statement.leadIn ? blockBeforeList(doc, statement) : undefined
  return countriesIn(block ? textAt(doc.text, block.span) : statement.text, doc)
}

const beforeLists = new WeakMap<SegmentedDoc, Int32Array>()

/** The last block before a statement's that is no item: what leads its list in. */
function blockBeforeList(doc: SegmentedDoc, { block, blockIndex }: Statement): Block | undefined {
  const before = remember(beforeLists, doc, () => notItems(doc))
  let at = before[blockIndex] ?? -1
  while (at >= 0 && (doc.blocks[at]?.span[1] ?? 0) > block.span[0]) at = before[at] ?? -1
  return doc.blocks[at]
}

/** For each block the place of the last one before it that is no item, -1 where there is none. */
function notItems({ blocks }: SegmentedDoc): Int32Array {
  let last = -1
  return Int32Array.from(blocks, ({ kind }, index) => {
    const before = last
    if (kind !== 'item') last = index
    return before
  })
}

/** The countries that words name, as they are written there, each once. */
export function countriesIn(words: string, doc: SegmentedDoc): readonly string[] {
  return [
    ...new Set(
      findCountries(words, doc.lexicon.lists['countries'] ?? {}, doc.lexicon).map((mention) =>
        words.slice(mention.span[0], mention.span[1]),
      ),
    ),
  ]
}
