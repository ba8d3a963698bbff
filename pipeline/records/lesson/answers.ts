import type { SegmentedDoc } from '../../model/doc.ts'
import { says } from '../../text/phrase-keys.ts'
import { isQuestion } from '../../text/sentence-form.ts'
import type { Fired } from '../fired.ts'
import type { Statement } from '../statement.ts'

/** A question that asks for a lesson has no more words: "The biggest lesson? Start small." */
const mostWords = 10

/** Whether a statement answers the question before it in its paragraph, and that asks what was learned. */
export function answers(
  all: readonly Statement[],
  index: number,
  { lexicon, genre }: SegmentedDoc,
): Fired | null {
  const [before, statement] = [all[index - 1], all[index]]
  if (!before || before.blockIndex !== statement?.blockIndex) return null
  if (statement.block.kind === 'note' || statement.opens || genre === 'mandate') return null
  const asks =
    isQuestion(before.text) &&
    before.text.split(' ').length <= mostWords &&
    says(lexicon, 'lead-ins', 'lessons', before.text)
  return asks ? { rule: 'answer', confidence: 0.75 } : null
}

/** Whether a statement goes on about such an answer: "Start small. I spent weeks on the rules." */
export function tellsOfAnswer(all: readonly Statement[], index: number, doc: SegmentedDoc): boolean {
  const block = all[index]?.blockIndex
  for (let at = index - 1; all[at] !== undefined && all[at]?.blockIndex === block; at--)
    if (answers(all, at, doc) !== null) return true
  return false
}
