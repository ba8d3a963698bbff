import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import type { Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { anyPhraseSource, listOf } from '../text/phrases.ts'
import { leadingTime } from '../text/times.ts'
import { isNamesAlone } from './names-alone.ts'

/**
 * Whether a sentence states nothing for where it stands: in a heading, a row, a caption or code, as a title, or as what the
 * document is called, and in an item that only names somebody.
 */
export function statesNothing(doc: SegmentedDoc, block: Block, section: Section, span: Span): boolean {
  return (
    silent.has(block.kind) ||
    isCaption(doc, block) ||
    isTitle(section, span) ||
    isName(doc, span) ||
    namesOnly(doc, block) ||
    isWhen(doc, span)
  )
}

/** "⏰ Start time: 1:00 PM": a label, and nothing behind it but when. */
function isWhen({ text, lexicon }: SegmentedDoc, span: Span): boolean {
  const words = textAt(text, span)
  const label = /^\P{L}{0,4}\p{L}[\p{L} ]{2,30}:\s+/u.exec(words)?.[0].length ?? 0
  const time = label === 0 ? null : leadingTime(words.slice(label), lexicon)
  return time !== null && words.length - label - time.span[1] <= longestZone
}

const longestZone = 12

/** An item that is no longer than who somebody is. */
function namesOnly({ text, lexicon }: SegmentedDoc, { kind, span }: Block): boolean {
  return kind === 'item' && span[1] - span[0] <= longest && isNamesAlone(textAt(text, span), lexicon)
}

const silent: ReadonlySet<Block['kind']> = new Set(['heading', 'row', 'code', 'caption'])

/** "Table 3: Lamps by quay", "Photo: Ann Roe", as a paragraph where nobody marked it as what stands beside a table or picture. */
function isCaption({ text, lexicon }: SegmentedDoc, { kind, span, lines }: Block): boolean {
  return (
    kind === 'paragraph' &&
    lines.length === 1 &&
    span[1] - span[0] <= longest &&
    (captionLabel(lexicon).test(textAt(text, span)) || creditLabel(lexicon).test(textAt(text, span)))
  )
}

const longest = 200

const captionLabel = perLexicon((lexicon) => {
  const labels = anyPhraseSource(listOf(lexicon, 'tables', 'caption-labels'))
  return new RegExp(`^(?:${labels})\\.?\\s+(?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5}|[A-Z])\\s?[.:–—-]\\s`, 'iu')
})

const creditLabel = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'credit-labels', 'tables')}\\s?[:©]\\s`, 'iu'),
)

/** The words that open a section are its heading, however they are set. */
function isTitle(section: Section, span: Span): boolean {
  const { titleSpan } = section
  return (
    titleSpan !== null &&
    (section.kind === 'heading' || section.kind === 'slide') &&
    span[0] >= titleSpan[0] &&
    span[1] <= titleSpan[1]
  )
}

/** What the document is called, where that is no sentence, however it is set. */
function isName({ text, titleSpan }: SegmentedDoc, span: Span): boolean {
  return (
    titleSpan !== null &&
    span[0] >= titleSpan[0] &&
    span[1] <= titleSpan[1] &&
    !/[.!?;:]["”’)]*\s*$/u.test(textAt(text, span))
  )
}
