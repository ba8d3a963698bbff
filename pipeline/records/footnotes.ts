import type { SegmentedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { matchesOf } from '../text/matches.ts'
import { remember } from '../text/remember.ts'

/** Footnotes that stand among the paragraphs, as converted pages have them: "9 See the Lamp Code". */
export interface Footnotes {
  /** Their blocks, by index. */
  readonly blocks: ReadonlySet<number>
  /** Their numbers, which stand in the text as well, or stood there: "… is dear. 9 However, …". */
  readonly numbers: ReadonlySet<string>
}

/** Fewer blocks that begin with a number may be anything. */
const fewest = 3
/** The part of them whose number has to stand behind a mark of the text too: points that are only counted have none there. */
const share = 0.5

const opening = /^(\d{1,3})\s+(?=[\p{Lu}"“'‘])/u
const none: Footnotes = { blocks: new Set(), numbers: new Set() }
const made = new WeakMap<SegmentedDoc, Footnotes>()

/** The footnotes of a document that are no blocks of their own kind; none where numbers open its paragraphs for other reasons. */
export function footnotesOf(doc: SegmentedDoc): Footnotes {
  return remember(made, doc, () => gather(doc))
}

function gather({ text, blocks, noteMarks = [] }: SegmentedDoc): Footnotes {
  const opened = blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const number = opening.exec(textAt(text, block.span))?.[1]
    return number === undefined ? [] : [{ at, number }]
  })
  const inOrder = opened.every(({ number }, n) => n === 0 || Number(number) > Number(opened[n - 1]?.number))
  if (opened.length < fewest || !inOrder) return none
  const marked = new Set([...noteMarks, ...matchesOf(mark, text).map((match) => match[1] ?? '')])
  const told = opened.filter(({ number }) => marked.has(number))
  if (told.length < opened.length * share) return none
  return {
    blocks: new Set(opened.map(({ at }) => at)),
    numbers: new Set(opened.map(({ number }) => number)),
  }
}

const mark = /(?<=\p{L}["”’)]?[.,;:!?]?["”’)]?\s?)(\d{1,3})(?=\s|$)/gu
