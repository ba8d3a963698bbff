import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Role } from '../../model/section.ts'
import { overlapsAny, type Span } from '../../model/span.ts'
import { roleLabels } from '../../text/people/labels.ts'
import { patternOf } from '../../text/phrases.ts'
import { statementTypes } from '../recurrences/units.ts'

/** Where people are listed, and nothing is told of what they said. */
const lists: ReadonlySet<Role> = new Set([
  'speakers',
  'participants',
  'programme',
  'acknowledgements',
  'readings',
  'contents',
])

/**
 * Where the document states something or says that somebody said something; a line of a programme does neither. In running
 * text every sentence may: "Roe's point was taken up".
 */
export function statementSpans(doc: ExtractedDoc): readonly Span[] {
  const isAgenda = doc.genre === 'agenda'
  const printed = isAgenda ? spansOf(doc, 'session', 'speaker') : []
  const stated = [
    ...spansOf(doc, ...statementTypes, 'definition'),
    ...spansOf(doc, 'case-study').filter((span) => !overlapsAny(span, printed)),
  ]
  const told = doc.sentences
    .filter(({ span, section }) => {
      const words = doc.text.slice(span[0], span[1])
      const isSentence = endMark.test(words)
      if (isSaying(words, doc.lexicon)) return isSentence || !overlapsAny(span, printed)
      const role = doc.sections[section]?.role ?? 'body'
      return !isAgenda && isSentence && !lists.has(role) && roleLabels(words, doc.lexicon)[0]?.span[0] !== 0
    })
    .map(({ span }) => span)
  return [...stated, ...told]
}

const endMark = /[.!?…]["”’»)\]]*\s*$/u

function spansOf(doc: ExtractedDoc, ...types: readonly string[]): readonly Span[] {
  return doc.found.filter(({ type }) => types.includes(type)).flatMap(({ spans }) => spans)
}

function isSaying(words: string, lexicon: Lexicon): boolean {
  return (
    patternOf(lexicon, 'cues', 'holder-verbs').test(words) ||
    patternOf(lexicon, 'attribution', 'saying').test(words)
  )
}
