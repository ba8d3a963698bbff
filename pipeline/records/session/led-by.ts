import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName, type PersonRole } from '../../text/people.ts'

/** A title, and behind its dash the word of a role with who has it; the spans count in the words. */
export interface LedBy {
  readonly title: Span
  readonly name: Span
  readonly role: PersonRole
}

/** "Tides of the north – Chair Ann Roe": who leads a session, by a name that nobody has to know; null in other words. */
export function ledBy(words: string, lexicon: Lexicon): LedBy | null {
  for (const shape of shapes) {
    const [, before = '', label = '', name = ''] = shape.exec(words) ?? []
    const role = before === '' ? null : roleNamed(label, lexicon)
    if (role === null || looksLikeName(name, lexicon) < likeness.likely) continue
    const at = words.indexOf(name, before.length + label.length)
    return { title: [0, before.length], name: [at, at + name.length], role }
  }
  return null
}

/** The word of a role may have another: "Session chair". */
const shapes = ['', '[\\s-]\\p{L}+'].map(
  (more) =>
    new RegExp(
      `^(.{4,200}?)(?:\\s+[–—-]+\\s+|,\\s+)(\\p{Lu}\\p{Ll}+${more}):?\\s+(\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){1,3})[\\s–—-]*$`,
      'u',
    ),
)
