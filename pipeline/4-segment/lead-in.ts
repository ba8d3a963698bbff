import type { Block, ClassifiedDoc, Role } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { numberInTitle } from '../text/number-in-title.ts'
import { keyFor, phraseAt, says } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'
import type { Opener } from './opener.ts'

/** In a long sentence what the list is for is said towards its end. */
const closing = 30

function closingWords(sentence: string): string {
  return sentence.trim().split(/\s+/u).slice(-closing).join(' ')
}

/** The list that a sentence ending in a colon announces. */
export function leadInOf(doc: ClassifiedDoc, block: Block, below: Block | undefined): Opener | null {
  if (below?.kind !== 'item' || block.kind === 'heading' || block.kind === 'row') return null
  const text = textAt(doc.text, block.span)
  if (block.kind === 'item' && below.level <= block.level) return labelBehind(doc, block.span, text)
  const promised = promisedRole(doc, below)
  if (!/[:：]\s*$/u.test(text) && !leftOpen(doc, text) && !asksForList(doc, block, text) && promised === null)
    return null
  const start = Math.max(text.lastIndexOf('. ') + 2, text.lastIndexOf('\n') + 1, 0)
  const span: Span = [block.span[0] + (start > 1 ? start : 0), block.span[1]]
  const sentence = textAt(doc.text, span)
  const announced = keyFor(doc.lexicon, 'lead-ins', closingWords(sentence).replace(/\s*[:：]$/u, ''))
  const role =
    (announced === null ? null : (announcedAs[announced] ?? announced)) ??
    (sentence.split(/\s+/u).length <= 7 ? keyFor(doc.lexicon, 'roles', sentence) : null)
  return { kind: 'lead-in', titleSpan: span, level: 0, role: (role as Role | null) ?? promised, share: 1 }
}

/** Ten items below "Ten things we learned": the list is what the title promises. */
function promisedRole(doc: ClassifiedDoc, below: Block): Role | null {
  const { title, lexicon } = doc
  const role = promisable.find((one) => says(lexicon, 'lead-ins', one, title))
  const number = role === undefined ? 0 : numberInTitle(title, lexicon)
  if (role === undefined || number < fewest || below.list === undefined) return null
  return remember(lengths, doc, () => lengthsOf(doc)).get(`${below.list} ${below.level}`) === number
    ? role
    : null
}

const lengths = new WeakMap<ClassifiedDoc, ReadonlyMap<string, number>>()

/** How many items each list has, by its number and level. */
function lengthsOf({ blocks }: ClassifiedDoc): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { kind, list, level } of blocks)
    if (kind === 'item') found.set(`${list} ${level}`, (found.get(`${list} ${level}`) ?? 0) + 1)
  return found
}

const promisable: readonly Role[] = ['lessons', 'recommendations']
const fewest = 3

/** "The wardens report in June. Action points:": a heading that a converter left at the end of the item above its list. */
function labelBehind(doc: ClassifiedDoc, span: Span, text: string): Opener | null {
  const label = /(?<=\S\s+)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}(?=:\s*$)/u.exec(text)
  const role = label ? keyFor(doc.lexicon, 'roles', label[0]) : null
  if (!label || role === null || phraseAt(doc.lexicon, 'roles', role, label[0])?.[0] !== 0) return null
  const titleSpan: Span = [span[0] + label.index, span[1]]
  return { kind: 'lead-in', titleSpan, level: 0, role: role as Role, share: 1 }
}

/** Lists that are called otherwise than the role they have. */
const announcedAs: Readonly<Record<string, Role>> = {
  aims: 'objectives',
  asked: 'recommendations',
  planned: 'commitments',
  topics: 'body',
  talks: 'programme',
}

/** Below every heading. */
const announcedLevel = 9

/** Parts that a sentence may announce for the paragraphs below it, not only for a list. */
const announced: ReadonlySet<Role> = new Set(['lessons', 'recommendations', 'findings', 'commitments'])

/** "These are the lessons learned from their work:" above paragraphs: it heads them up to the next heading. */
export function paragraphLeadInOf(
  doc: ClassifiedDoc,
  block: Block,
  below: readonly (Block | undefined)[],
): Opener | null {
  return below.every((next) => next?.kind === 'paragraph') ? announcing(doc, block, announcedLevel) : null
}

/** "We will take 20 actions, grouped under four themes:" above headings: it heads the parts below them. */
export function headingsLeadInOf(doc: ClassifiedDoc, block: Block, below: Block | undefined): Opener | null {
  const opener = below?.kind === 'heading' ? announcing(doc, block, below.level - 0.5) : null
  // Problems are spoken of in passing, too.
  return opener?.role === 'findings' ? null : opener
}

/** What a sentence that ends in a colon announces, as a part of this level. */
function announcing(doc: ClassifiedDoc, block: Block, level: number): Opener | null {
  const text = textAt(doc.text, block.span)
  if (block.kind !== 'paragraph' || !/[:：]\s*$/u.test(text)) return null
  const start = Math.max(text.lastIndexOf('. ') + 2, text.lastIndexOf('\n') + 1, 0)
  const span: Span = [block.span[0] + (start > 1 ? start : 0), block.span[1]]
  const words = closingWords(textAt(doc.text, span)).replace(/\s*[:：]$/u, '')
  const key = keyFor(doc.lexicon, 'lead-ins', words)
  const role = key === null ? null : (announcedAs[key] ?? (key as Role))
  return role !== null && announced.has(role)
    ? { kind: 'lead-in', titleSpan: span, level, role, share: 1 }
    : null
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
