import type { Block } from '../model/block.ts'
import type { ClassifiedDoc, CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { foldSpace } from '../text/fold.ts'
import { ownNames } from '../text/organisations.ts'
import { parsePeople } from '../text/people.ts'
import { prose } from './title-lines.ts'

/** Letterheads and title pages are no longer, and what says who called the meeting stands soon after. */
export const front = 12

/** What is known of a document once its title and genre are. */
export type Classed = Pick<ClassifiedDoc, 'titleSpan' | 'genre'>

/** Lines at the head that are bodies and little else; a deck names its author with them. */
export function letterheadOf(
  doc: CleanDoc,
  { titleSpan, genre }: Classed,
  lexicon: Lexicon,
): readonly string[] {
  const lines = headOf(doc, titleSpan).flatMap((block) => block.lines)
  return lines
    .filter((line) => !titleSpan || line[1] <= titleSpan[0] || line[0] >= titleSpan[1])
    .map((line) => foldSpace(textAt(doc.text, line)))
    .filter((text) => text.length < 140 && !/^[^:]{2,30}:\s/u.test(text))
    .filter((text) => genre === 'slides' || parsePeople(text, lexicon).length === 0)
    .flatMap((text) => {
      const bodies = ownNames(text, lexicon)
      return share(text, bodies, lexicon) > mostly ? bodies.map(({ name }) => name) : []
    })
}

const mostly = 0.55

/** Blocks up to the first prose or the first heading below the title. */
function headOf({ blocks }: CleanDoc, titleSpan: Span | null): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, span }, at) =>
      at >= front ||
      (kind === 'paragraph' && span[1] - span[0] > prose) ||
      (kind === 'heading' && titleSpan !== null && span[0] >= titleSpan[1]),
  )
  return blocks.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind !== 'item' && kind !== 'row')
}

/** What part of a line's letters bodies are, dates and what stands in brackets left aside. */
function share(text: string, bodies: readonly { readonly span: Span }[], lexicon: Lexicon): number {
  const aside = [
    ...findDates(text, lexicon).map(({ span }) => span),
    ...[...text.matchAll(/\([^)]*\)/gu)].map((match): Span => [match.index, match.index + match[0].length]),
  ]
  const letters = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + text.slice(...span).replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const all = letters([[0, text.length]]) - letters(aside)
  return letters(bodies.map(({ span }) => span)) / Math.max(1, all)
}
