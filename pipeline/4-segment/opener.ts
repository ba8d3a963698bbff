import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { leadingTime } from '../text/times.ts'
import { headingRole, narrow } from './heading-role.ts'
import { isCountedHead, isLabel } from './label.ts'

/** A block, or the beginning of one, that opens a section. */
export interface Opener {
  readonly kind: Section['kind']
  readonly titleSpan: Span
  /** 1 the outermost. Headings made of words weigh less than real ones, so that they nest below them. */
  readonly level: number
  readonly role: Role | null
  /** How much of the heading its words for the role are, 0 to 1. */
  readonly share: number
}

/**
 * The outermost first. What ends in a colon divides parts of what does not: bold lines, then lines of known words, then the
 * same with a colon.
 */
export const levels = { slide: 3, strong: 7, known: 8, strongColon: 9, label: 10, announced: 11 } as const

/** What section `block` opens, if any. */
export function openerOf(
  doc: ClassifiedDoc,
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
): Opener | null {
  const text = textAt(doc.text, block.span)
  if (leadingTime(text, doc.lexicon) !== null || block.kind === 'row' || block.kind === 'note') return null
  if (block.place.slide !== undefined && block.place.slide !== above?.place.slide)
    return opener(doc, 'slide', block.span, levelOfSlide(block), listsBelow(doc, block, below))
  if (block.kind === 'heading') return opener(doc, 'heading', block.span, block.level)
  const hasColon = /[:：]$/u.test(text)
  if (block.kind === 'paragraph' && isStrong(block, text, doc.lexicon))
    return opener(doc, 'heading', block.span, hasColon ? levels.strongColon : levels.strong)
  if (block.kind === 'paragraph' && isLabel(doc, block, below, text))
    return opener(doc, 'heading', block.span, hasColon ? levels.label : levels.known)
  if (block.kind === 'item' && isCountedHead(doc, block, below, text)) {
    const counted = opener(doc, 'heading', block.span, levels.label)
    // "3. Review of Agenda" heads a part of minutes, no programme: the next such line may not be seen to end it.
    return counted.role !== null && narrow.has(counted.role) ? { ...counted, role: null, share: 0 } : counted
  }
  return null
}

/** A section that lasts for one block: bold or colon-ended words that begin it, such as "**USAID** discussed …". */
export function runInOf(doc: ClassifiedDoc, block: Block): Opener | null {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return null
  const strong = block.runs.find((run) => run.kind === 'strong' && run.span[0] === block.span[0])
  if (strong && strong.span[1] < block.span[1])
    return opener(doc, 'run-in', trimmed(doc.text, strong.span), 0)
  const label = /^(\p{Lu}[\p{L}\p{N} ,/&’'()°º#-]{1,60}?)\s*:\s/u.exec(textAt(doc.text, block.span))
  return label ? opener(doc, 'run-in', [block.span[0], block.span[0] + (label[1] ?? '').length], 0) : null
}

/** A slide stands below an earlier one only where its title is a smaller heading: the second line of a cover heads none. */
function levelOfSlide({ kind, level }: Block): number {
  return kind === 'heading' ? Math.min(levels.slide, level) : 1
}

/** Whether a list, or what leads into one, stands on the slide right below its title: even the first slide is then about that. */
function listsBelow({ text }: ClassifiedDoc, { place }: Block, below: Block | undefined): boolean {
  if (below === undefined || below.place.slide !== place.slide) return false
  return below.kind === 'item' || /[:：]\s*$/u.test(textAt(text, below.span))
}

function opener(doc: ClassifiedDoc, kind: Opener['kind'], span: Span, level: number, lists = false): Opener {
  return { kind, titleSpan: span, level, ...headingRole(doc, kind, span, lists) }
}

/** All of a short block is bold: a heading that somebody set by hand, unless it is an action behind its label. */
function isStrong(block: Block, text: string, lexicon: Lexicon): boolean {
  if (text.length > 160 || /[.;]$/u.test(text) || labelledAction(lexicon).test(text)) return false
  const strong = block.runs
    .filter((run) => run.kind === 'strong')
    .reduce((sum, run) => sum + run.span[1] - run.span[0], 0)
  return strong >= text.replace(/[\s:]+$/u, '').length * 0.95
}

/** "Action: Ann Roe to light the lamps", "Action - AR to sweep the pier": four words or more behind the label. */
const labelledAction = perLexicon(
  (lexicon) =>
    new RegExp(
      `^${grammarSource(lexicon, 'labels', 'commitments')}\\s?#?\\d{0,3}(?::|\\s[–—-])\\s+\\S+(?:\\s+\\S+){3}`,
      'iu',
    ),
)

function trimmed(text: string, span: Span): Span {
  const words = textAt(text, span)
  return [
    span[0] + words.length - words.trimStart().length,
    span[1] - (words.length - words.replace(/[\s:.–—-]+$/u, '').length),
  ]
}
