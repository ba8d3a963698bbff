import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import type { Footnotes } from './footnotes.ts'

/** How far the statement that begins with a sentence goes: in an item, or below a head of its own, to an end mark. */
export function wholeAt(doc: SegmentedDoc, index: number, { kind }: Block): Span {
  const sentence = doc.sentences[index]
  return kind === 'item' || headAt(doc, index) ? toEndMark(doc, index) : (sentence?.span ?? [0, 0])
}

/** "3.2 The committee finds …": numbers that count paragraphs are no part of what they state. */
export function withoutNumber(text: string, span: Span, { kind }: Block): Span {
  const number = kind === 'paragraph' ? /^\d{1,2}(?:\.\d{1,3}){1,3}\.?\s+(?=\p{Lu})/u : null
  return [span[0] + (number?.exec(textAt(text, span))?.[0].length ?? 0), span[1]]
}

/** "15 However, oil is dear": the number of a footnote to the sentence before is no part of what this one states. */
export function withoutFootnote(text: string, span: Span, { numbers }: Footnotes): Span {
  const mark = numbers.size === 0 ? null : /^(\d{1,3})\s+(?=\p{Lu})/u.exec(textAt(text, span))
  return mark && numbers.has(mark[1] ?? '') ? [span[0] + mark[0].length, span[1]] : span
}

/** A paragraph whose first lines end in a colon: "Foster collaboration:" and the sentence below it. */
function headAt(doc: SegmentedDoc, index: number): boolean {
  const first = doc.sentences[index]
  const next = doc.sentences[index + 1]
  if (!first || doc.sentences[index - 1]?.block === first.block || next?.block !== first.block) return false
  const ends = [first, next].map((sentence) => textAt(doc.text, sentence.span).trim().slice(-1))
  const opened = !/[.!?;]/u.test(ends[0] ?? '')
  return ends[0] === ':' || (opened && /^[^.!?]{1,60}:\s/u.test(textAt(doc.text, next.span)))
}

/** In an item a line that ends without a mark, in a colon, or after two words goes on in the next: "Conduct audits:" and what follows. */
function toEndMark(doc: SegmentedDoc, index: number): Span {
  const first = doc.sentences[index]
  let last = first
  for (let at = index + 1; first && last && !isWhole(textAt(doc.text, [first.span[0], last.span[1]])); at++) {
    const next = doc.sentences[at]
    if (next?.block !== first.block) break
    last = next
  }
  return [first?.span[0] ?? 0, last?.span[1] ?? 0]
}

/** One or two words ("Automate more.") say nothing without what follows them. */
function isWhole(words: string): boolean {
  return /[.!?;][\s"”’')\]]*$/u.test(words) && /\S\s+\S+\s+\S/u.test(words)
}
