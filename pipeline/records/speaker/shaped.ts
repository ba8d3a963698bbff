import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { likeness } from '../../text/people/likeness.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import { peopleAt } from './people-at.ts'

/** "Lin Shi, Amazon": two to four words that could be a name, a mark, and a few words that begin with a capital. */
const shape = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(${nameSource(lexicon)})(?:,\\s+|\\s+[–—-]\\s+|\\s*\\((?=[^()]+\\)\\s*$))(\\p{Lu}[^,;:.!?()]*(?:\\.\\p{L}+)*(?:,\\s+\\p{L}[^,;:.!?()]*)?)\\)?\\.?\\s*$`,
      'u',
    ),
)

/** "Lin Shi: Harbour College (HC), Averin" in a list of people. */
const beforeColon = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(${nameSource(lexicon)})\\s*:\\s+(\\p{Lu}[^,;:.!?()]*(?:\\([^()]{2,60}\\))?(?:,\\s+\\p{L}[^,;:.!?()]*)?)\\.?\\s*$`,
      'u',
    ),
)

/** "Former Administrator, EXAMPLE" is what somebody was. */
function isOffice(name: string, doc: SegmentedDoc): boolean {
  return name
    .split(/\s+/u)
    .some((word) =>
      ['position-words', 'position-modifiers'].some((key) => wordSet(doc.lexicon, 'people', key).has(word)),
    )
}

/**
 * The person of a line under a session that is shaped like a name with a body, though neither is known; null where it is not.
 * `listed`: among people, where a colon parts a name from its body too.
 */
export function shapedPerson(doc: SegmentedDoc, span: Span, listed = false): PersonMention | null {
  const words = textAt(doc.text, span)
  const match = shape(doc.lexicon).exec(words) ?? (listed ? beforeColon(doc.lexicon).exec(words) : null)
  const [, name = '', body = ''] = match ?? []
  const score = match ? looksLikeName(name, doc.lexicon) : 0
  if (!match || score < likeness.likely || isOffice(name, doc) || body.trim().split(/\s+/u).length > 8)
    return null
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

/** The person whose name alone stands at a place, known or not; `sure`: the place itself says that it is one. */
export function namedPerson(doc: SegmentedDoc, span: Span, sure = false): readonly PersonMention[] {
  const name = foldSpace(textAt(doc.text, span))
  const confidence = Math.max(looksLikeName(name, doc.lexicon), sure ? likeness.likely : 0)
  if (confidence < likeness.likely || isOffice(name, doc)) return []
  const none = { honorific: null, role: null, position: null, affiliation: null }
  return [{ span, name, nameSpan: span, ...none, confidence }]
}

/** "DCAF: Jane Roe": the person of a line under a session that stands behind the short name of a body; null where none does. */
export function personBehindBody(doc: SegmentedDoc, span: Span): PersonMention | null {
  const match = /^\s*(\p{Lu}[\p{Lu}\d&/-]{1,11})\s*:\s+(\p{Lu}[^:;]{3,60}?)\s*$/u.exec(textAt(doc.text, span))
  const [whole = '', body = '', named = ''] = match ?? []
  if (!match || roleNamed(body, doc.lexicon) !== null) return null
  const start = span[0] + whole.lastIndexOf(named)
  const [person, ...others] = peopleAt(doc, [start, start + named.length])
  const alone =
    person && others.length === 0 && person.span[0] === start && person.span[1] >= start + named.length - 1
  const known = alone && person.confidence >= likeness.likely
  if (known && person.affiliation === null && person.position === null)
    return { ...person, span: [span[0] + whole.indexOf(body), start + named.length], affiliation: body }
  if (person || !/^\p{Lu}[\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){1,3}$/u.test(named)) return null
  const score = looksLikeName(named, doc.lexicon)
  if (score < likeness.likely || isOffice(named, doc)) return null
  return {
    span: [span[0] + whole.indexOf(body), start + named.length],
    name: foldSpace(named),
    nameSpan: [start, start + named.length],
    honorific: null,
    role: null,
    position: null,
    affiliation: body,
    confidence: score,
  }
}
