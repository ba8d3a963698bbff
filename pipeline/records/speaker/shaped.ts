import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { wordSet } from '../../text/word-set.ts'

/** "Lin Shi, Amazon": two to four words that could be a name, a mark, and a few words that begin with a capital. */
const shape =
  /^\s*((?:\p{Lu}[\p{L}.’'-]*|(?:van|von|de|del|der|den|di|da|dos|la|le|bin|al)(?=\s))(?:\s+(?:\p{Lu}[\p{L}.’'-]*|(?:van|von|de|del|der|den|di|da|dos|la|le|bin|al)(?=\s))){1,3})(?:,\s+|\s+[–—-]\s+|\s*\((?=[^()]+\)\s*$))(\p{Lu}[^,;:.!?()]*(?:\.\p{L}+)*(?:,\s+\p{L}[^,;:.!?()]*)?)\)?\s*$/u

/** How much the first words must look like a name: unknown ones do, words that titles are made of do not. */
const least = 0.65

/** "Former Administrator, EXAMPLE" is what somebody was. */
function isOffice(name: string, doc: SegmentedDoc): boolean {
  return name
    .split(/\s+/u)
    .some((word) =>
      ['position-words', 'position-modifiers'].some((key) => wordSet(doc.lexicon, 'people', key).has(word)),
    )
}

/** The person of a line under a session that is shaped like a name with a body, though neither is known; null where it is not. */
export function shapedPerson(doc: SegmentedDoc, span: Span): PersonMention | null {
  const match = shape.exec(textAt(doc.text, span))
  const [, name = '', body = ''] = match ?? []
  const score = match ? looksLikeName(name, doc.lexicon) : 0
  if (!match || score < least || isOffice(name, doc) || body.trim().split(/\s+/u).length > 8) return null
  const start = span[0] + match[0].indexOf(name)
  return {
    span: [start, span[0] + match[0].trimEnd().length],
    name: foldSpace(name),
    nameSpan: [start, start + name.length],
    honorific: null,
    role: null,
    position: null,
    affiliation: foldSpace(body),
    confidence: score,
  }
}
