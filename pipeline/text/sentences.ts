import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { candidateBreaks } from './sentences/candidates.ts'
import { breakStands } from './sentences/stands.ts'

/**
 * The sentences of `text` in order, without the white space around them; together they cover every character that is not
 * white space. A line end is a boundary where the next line opens with a capital, a number or a bullet; in text whose line
 * ends are folded to spaces only punctuation counts.
 */
export function sentenceSpans(text: string, lexicon: Lexicon): readonly Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  for (const candidate of candidateBreaks(text, lexicon.language)) {
    const at = afterClosers(text, candidate)
    if (at <= start || !breakStands(text, start, at, lexicon)) continue
    spans.push([start, trimEnd(text, start, at)])
    start = skipSpace(text, at)
  }
  if (start < text.length) spans.push([start, trimEnd(text, start, text.length)])
  return spans
}

const closers = /[»”)\]]+\s*/uy

/** French sets a space before the closing mark, which then still belongs to the sentence before. */
function afterClosers(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  closers.lastIndex = at
  return at + (closers.exec(text)?.[0].length ?? 0)
}

const space = /\s/u

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text.charAt(at))) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && space.test(text.charAt(at - 1))) at--
  return at
}
