import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { listOf } from '../text/phrases.ts'
import { remember } from '../text/remember.ts'

/** Fewer may be what somebody found worth marking in passing. */
const fewest = 3

const made = new WeakMap<SegmentedDoc, ReadonlySet<number>>()

/**
 * Paragraphs of a part that each begin with a sentence in bold and go on in plain letters: "**Oil is dear in winter.** Crews …".
 * Where they stand again and again, the sentence is what the paragraph states.
 */
export function boldHeads(doc: SegmentedDoc): ReadonlySet<number> {
  return remember(made, doc, () => find(doc))
}

function find(doc: SegmentedDoc): ReadonlySet<number> {
  const rows = new Map<number | null, number[]>()
  let last = -1
  for (const { block: at, section } of doc.sentences) {
    const block = doc.blocks[at]
    if (at === last || !block) continue
    last = at
    const inner = doc.sections[section]
    if (isHeaded(block, doc))
      remember(rows, inner?.kind === 'run-in' ? inner.parent : section, () => []).push(at)
  }
  return new Set([...rows.values()].filter((row) => row.length >= fewest).flat())
}

/** Four words or more that end as a sentence does, and tell of no deed that was done: "Trained the pilots." */
function isHeaded({ kind, span, runs }: Block, { text, lexicon }: SegmentedDoc): boolean {
  if (kind !== 'paragraph') return false
  const bold = runs.find((run) => run.kind === 'strong' && run.span[0] === span[0])
  if (!bold || bold.span[1] >= span[1] - 1) return false
  const words = textAt(text, bold.span).trim().split(/\s+/u)
  const done = listOf(lexicon, 'mood', 'participle-endings').some((end) => words[0]?.endsWith(end))
  return words.length >= 4 && /[.!]["”)]?$/u.test(words.at(-1) ?? '') && !done
}
