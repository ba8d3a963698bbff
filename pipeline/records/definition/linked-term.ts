import type { Lexicon } from '../../model/knowledge.ts'
import type { Role } from '../../model/section.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isTerm, termOf } from './term.ts'

/** "Oversight is defined as …": the term that words tie to its meaning. */
export function linkedTerm(text: string, role: Role, lexicon: Lexicon): string | null {
  const told = role === 'definitions' ? phraseAt(lexicon, 'definitions', 'told-as', text) : null
  const linked = linkIn(text, lexicon) ?? told
  if (!linked) return null
  const before = text.slice(0, linked[0]).trim().replace(aside, '$1')
  const marked = markedTerm.exec(before)?.[1]
  if (marked && before.split(' ').length <= longestOpening) return marked
  return isTerm(before, 9, lexicon) && !says(lexicon, 'definitions', 'not-in-term', before)
    ? termOf(before, lexicon)
    : null
}

/** Where words tie a term to its meaning; null also where they only look so: "by means of". */
function linkIn(text: string, lexicon: Lexicon): Span | null {
  const link = phraseAt(lexicon, 'cues', 'definition-link', text)
  const other = phraseAt(lexicon, 'definitions', 'no-link', text)
  return link && other && link[0] < other[1] && other[0] < link[1] ? null : link
}

/** "For the purposes of this report, “X” means": the term in its marks, whatever opens the sentence. */
const markedTerm = /(?:["“«]\s?|(?<=\s)[‘'])([^"“”«»‘]{2,60}?)\s?["”»’']$/u
const longestOpening = 14

/** "Oversight, in this brief, means", "Oversight—of all pilots—means": what narrows the term. */
const aside = /^([^,—]{2,50}?)(?:,[^,]{3,50},|\s?—[^—]{3,60}—)$/u
