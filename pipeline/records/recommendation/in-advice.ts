import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { isPaper } from '../is-paper.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { tellsToDo } from './among-advice.ts'

const paragraphs = new WeakMap<SegmentedDoc, ReadonlySet<number>>()

/**
 * Whether a sentence stands in a paragraph that says what should be done, once in so many words or twice by telling to do it,
 * or in running text that tells to do something again and again. On a slide the first sentence of a paragraph stands as an
 * item does.
 */
export function isInAdvice({ blockIndex, first }: Statement, doc: SegmentedDoc): boolean {
  const advising = remember(paragraphs, doc, () => advisingParagraphs(doc)).has(blockIndex)
  return advising && (isPaper(doc) || first)
}

function advisingParagraphs(doc: SegmentedDoc): ReadonlySet<number> {
  // With code between them imperatives are the steps of a manual.
  if (doc.blocks.some(({ kind }) => kind === 'code')) return new Set()
  if (doc.genre === 'slides') return new Set(doc.blocks.keys())
  if (!isPaper(doc)) return new Set()
  const signs = new Map<number, number>()
  let told = 0
  for (const { text, block, blockIndex } of statementsOf(doc)) {
    if (block.kind !== 'paragraph') continue
    const tells = tellsToDo(text, doc.lexicon)
    const strong = says(doc.lexicon, 'cues', 'recommendation-strong', text)
    if (tells) told += 1
    signs.set(blockIndex, (signs.get(blockIndex) ?? 0) + (strong ? fewest : tells ? 1 : 0))
  }
  const enough = told >= guiding ? 1 : fewest
  return new Set([...signs].flatMap(([index, count]) => (count >= enough ? [index] : [])))
}

/** A paragraph that tells to do something once may do so in passing. */
const fewest = 2

/** Running text that tells to do something so often is a guide. */
const guiding = 4
