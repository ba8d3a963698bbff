import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Role } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { keyFor, phraseAt, says } from '../text/phrase-keys.ts'
import { roleAsked } from '../text/role-asked.ts'
import { leastOfNarrow, narrow } from './heading-role.ts'
import { levels, type Opener, openerOf } from './opener.ts'
import { promisedRole } from './promised-role.ts'
import { saysWhatBodyWill } from './says-what-body-will.ts'

/** The list that a sentence ending in a colon announces. */
export function leadInOf(doc: ClassifiedDoc, block: Block, below: Block | undefined): Opener | null {
  if (below?.kind !== 'item' || block.kind === 'heading' || block.kind === 'row') return null
  const text = textAt(doc.text, block.span)
  if (block.kind === 'item' && below.level <= block.level) return labelBehind(doc, block.span, text)
  const promised = promisedRole(doc, below) ?? roleAsked(text, doc.lexicon)
  if (!/[:：]\s*$/u.test(text) && !leftOpen(doc, text) && !asksForList(doc, block, text) && promised === null)
    return null
  const titleSpan = lastSentence(block, text)
  const sentence = textAt(doc.text, titleSpan)
  const role = announcedIn(doc, sentence) ?? namedIn(doc, sentence) ?? promised
  return { kind: 'lead-in', titleSpan, level: 0, role, share: 1 }
}

/** What a short line calls the list below it. "Programme integration and shared vision:" calls none a programme. */
function namedIn({ lexicon }: ClassifiedDoc, sentence: string): Role | null {
  const role = sentence.split(/\s+/u).length <= 7 ? (keyFor(lexicon, 'roles', sentence) as Role | null) : null
  const words = role === null ? null : phraseAt(lexicon, 'roles', role, sentence)
  if (role === null || words === null) return null
  return narrow.has(role) && words[1] - words[0] < sentence.length * leastOfNarrow ? null : role
}

/** "The wardens report in June. Action points:": a heading that a converter left at the end of the item above its list. */
function labelBehind(doc: ClassifiedDoc, span: Span, text: string): Opener | null {
  const label = /(?<=\S\s+)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}(?=:\s*$)/u.exec(text)
  const role = label ? keyFor(doc.lexicon, 'roles', label[0]) : null
  if (!label || role === null || phraseAt(doc.lexicon, 'roles', role, label[0])?.[0] !== 0) return null
  const titleSpan: Span = [span[0] + label.index, span[1]]
  return { kind: 'lead-in', titleSpan, level: 0, role: role as Role, share: 1 }
}

/** Parts that a sentence may announce for the paragraphs below it, not only for a list. */
const announced: ReadonlySet<Role> = new Set(['lessons', 'recommendations', 'findings', 'commitments'])

/** "These are the lessons learned from their work:" above paragraphs: it heads them up to the next heading. */
export function paragraphLeadInOf(
  doc: ClassifiedDoc,
  block: Block,
  below: readonly (Block | undefined)[],
): Opener | null {
  return below.every((next) => next?.kind === 'paragraph') ? announcing(doc, block, levels.announced) : null
}

/** "We will take 20 actions, grouped under four themes:" above headings, also those set by hand: it heads the parts below them. */
export function headingsLeadInOf(doc: ClassifiedDoc, block: Block, below: readonly Block[]): Opener | null {
  const head = below[0] && endsOpen(doc, block) ? openerOf(doc, below[0], block, below[1]) : null
  const opener = head?.kind === 'heading' ? announcing(doc, block, head.level - 0.5) : null
  // Problems are spoken of in passing, too.
  return opener?.role === 'findings' ? null : opener
}

/** What a sentence that ends in a colon announces, as a part of this level. */
function announcing(doc: ClassifiedDoc, block: Block, level: number): Opener | null {
  const text = textAt(doc.text, block.span)
  if (!endsOpen(doc, block)) return null
  const titleSpan = lastSentence(block, text)
  const role = announcedIn(doc, textAt(doc.text, titleSpan))
  return role !== null && announced.has(role) ? { kind: 'lead-in', titleSpan, level, role, share: 1 } : null
}

/** A paragraph that ends in a colon. */
function endsOpen({ text }: ClassifiedDoc, { kind, span }: Block): boolean {
  return kind === 'paragraph' && /[:：]\s*$/u.test(textAt(text, span))
}

/** The sentence that stands last on the last line of a block. */
function lastSentence({ span }: Block, text: string): Span {
  const start = Math.max(text.lastIndexOf('. ') + 2, text.lastIndexOf('\n') + 1)
  return [span[0] + (start > 1 ? start : 0), span[1]]
}

/** What a sentence says that follows it: towards its end, where it is long. */
function announcedIn({ lexicon }: ClassifiedDoc, sentence: string): Role | null {
  const words = sentence.trim().split(/\s+/u).slice(-closing).join(' ')
  const key = keyFor(lexicon, 'lead-ins', words.replace(/\s*[:：]$/u, ''))
  if (key !== null) return announcedAs[key] ?? (key as Role)
  return saysWhatBodyWill(sentence, lexicon) ? 'commitments' : null
}

const closing = 30

/** Lists that are called otherwise than the role they have. */
const announcedAs: Readonly<Record<string, Role>> = {
  aims: 'objectives',
  asked: 'recommendations',
  found: 'findings',
  planned: 'commitments',
  topics: 'body',
  talks: 'programme',
}

/** "Governments should" above a list: a short line that stops where its items go on. */
function leftOpen(doc: ClassifiedDoc, text: string): boolean {
  return text.split(/\s+/u).length <= 25 && says(doc.lexicon, 'grammar', 'open-ends', text)
}

/** "What each boat should carry" above a list: a short line without an end that says what its items ought to be. */
function asksForList({ lexicon }: ClassifiedDoc, { kind, lines }: Block, text: string): boolean {
  return (
    kind === 'paragraph' &&
    lines.length === 1 &&
    text.split(/\s+/u).length <= 10 &&
    /[\p{L}\p{N}]$/u.test(text) &&
    says(lexicon, 'lead-ins', 'asked', text)
  )
}
