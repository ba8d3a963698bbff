import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { countedParts } from './counted-parts.ts'
import { countedSentences } from './counted-sentences.ts'
import { dashHeads } from './dash-heads.ts'
import { withDependents } from './dependents.ts'
import { footnotesOf } from './footnotes.ts'
import { ownLabels } from './own-labels.ts'
import { partOf, type Statement, sentenceOf } from './statement.ts'
import { wholeAt, withoutFootnote, withoutNumber } from './statement-span.ts'
import { statesNothing } from './states-nothing.ts'

const made = new WeakMap<SegmentedDoc, readonly Statement[]>()

/** All sentences of a document that may state something, in order: no headings, rows or code. */
export function statementsOf(doc: SegmentedDoc): readonly Statement[] {
  return remember(made, doc, () => gather(doc))
}

function gather(doc: SegmentedDoc): readonly Statement[] {
  let last = -1
  let until = 0
  const labelled = ownLabels(doc)
  const heads = dashHeads(doc)
  const { sections: rows, leads } = countedSentences(doc)
  let headedBlock = -1
  const leading = leadInEnds(doc)
  const notes = footnotesOf(doc)
  return doc.sentences.flatMap((sentence, index) => {
    const printed = doc.blocks[sentence.block]
    const block: Block | undefined =
      printed && notes.blocks.has(sentence.block) ? { ...printed, kind: 'note' } : printed
    const section = labelled.get(index) ?? doc.sections[sentence.section]
    if (!block || !section || sentence.span[0] < until) return []
    if (statesNothing(doc, block, section, sentence.span)) return []
    const first =
      sentence.block !== last || (labelled.has(index) && labelled.get(index) !== labelled.get(index - 1))
    const head = heads.get(index)
    const whole = head ?? wholeAt(doc, index, block)
    const span = first
      ? withoutNumber(doc.text, withDependents(doc, whole, sentence.block), block)
      : withoutFootnote(doc.text, whole, notes)
    until = head ? sentence.span[1] : span[1]
    if (head) headedBlock = sentence.block
    const text = foldSpace(textAt(doc.text, span))
    if (!/\p{L}{2}/u.test(text)) return []
    const row = rows.get(index)
    if (row) return [partOf(doc, span, row, block, sentence.block)]
    const counted = block.kind === 'paragraph' ? countedParts(doc, span, section) : null
    if (counted) return counted.parts.map((part) => partOf(doc, part, counted.section, block, sentence.block))
    // "Complaints. Fewer than one in ten …": what comes after such a head is the first sentence.
    if (text.split(' ').length > 3 || block.kind === 'item') last = sentence.block
    const told = {
      opens: /[:：]$/u.test(text) || leads.has(index) || (block.kind !== 'item' && leading.has(span[1])),
      first,
      headed: head !== undefined,
      explains: head === undefined && headedBlock === sentence.block,
    }
    return [sentenceOf(doc, span, section, block, sentence.block, told)]
  })
}

/** Where the sentences end that lead into lists. */
function leadInEnds({ sections }: SegmentedDoc): ReadonlySet<number> {
  return new Set(
    sections.filter(({ kind }) => kind === 'lead-in').map(({ titleSpan }) => titleSpan?.[1] ?? -1),
  )
}
