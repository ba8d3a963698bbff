import type { SegmentedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { enumerated } from './enumerated.ts'

/** What a sentence may say that its parts are. */
const announced: ReadonlySet<string> = new Set(['lessons', 'recommendations', 'commitments'])

/** Fewer parts, or parts of fewer words, are no list. */
const fewest = 3
const fewestWords = 3

/** A sentence that is a list: what leads into it, as a section, and its parts. */
export interface CountedParts {
  readonly section: Section
  readonly parts: readonly Span[]
}

/** "Three lessons were learned: (1) …; (2) …; and (3) …": one sentence, but a list of lessons; null where it is none. */
export function countedParts(doc: SegmentedDoc, span: Span, around: Section): CountedParts | null {
  const parts = enumerated(doc.text, span, doc.lexicon)
  const first = parts[0]
  if (!first || parts.length < fewest) return null
  const lead = foldSpace(textAt(doc.text, [span[0], first[0]])).replace(/\s*\(?\w{1,2}\)\s*$/u, '')
  const role = /:$/u.test(lead) ? keyFor(doc.lexicon, 'lead-ins', lead) : null
  const full = parts.every((part) => textAt(doc.text, part).trim().split(/\s+/u).length >= fewestWords)
  if (role === null || !announced.has(role) || !full) return null
  return {
    section: { ...around, kind: 'lead-in', title: lead.replace(/\s*:$/u, ''), role: role as Role },
    parts,
  }
}
