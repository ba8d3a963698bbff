import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { patternOf } from '../../text/phrases.ts'
import { entryOf } from './entry.ts'
import { peopleLabel } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** How far below its title a talk names who gives it. */
const reach = 3

/** "Title: Nets for small boats" in a list in which "Presenter: Ann Roe" stands below: a talk. */
export function titledTalk(reading: Reading, piece: Piece): boolean {
  const { doc, day } = reading
  const span = piece.look === 'item' ? titleOfTalk(doc, piece.at) : null
  if (!span || piece.span[0] > span[0]) return false
  const own = { ...piece, span, text: foldSpace(textAt(doc.text, span)) }
  open(reading, entryOf(doc, own, { rule: 'titled', confidence: 0.9, day }))
  return true
}

/** Where the title stands that an item prints behind its label, beside another that says who speaks; null for other blocks. */
export function titleOfTalk(doc: SegmentedDoc, at: number): Span | null {
  const block = doc.blocks[at]
  const label = block ? labelOf(doc, block) : ''
  if (!block || label === '' || !patternOf(doc.lexicon, 'sessions', 'titled-by').test(label)) return null
  const below = doc.blocks.slice(at + 1, at + 1 + reach)
  const end = below.findIndex(({ kind, level }) => kind !== 'item' || level !== block.level)
  const beside = end < 0 ? below : below.slice(0, end)
  if (!beside.some((one) => peopleLabel(labelOf(doc, one), doc.lexicon) !== null)) return null
  const words = textAt(doc.text, block.span)
  return [block.span[0] + (mark.exec(words)?.[0].length ?? 0), block.span[1]]
}

const mark = /^(\p{L}+)\s*:\s*(?=\S)/u

function labelOf({ text }: SegmentedDoc, { kind, span }: Block): string {
  return kind === 'item' ? (mark.exec(textAt(text, span))?.[1] ?? '') : ''
}
