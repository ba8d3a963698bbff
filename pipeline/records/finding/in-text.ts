import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role } from '../../model/section.ts'
import type { Statement } from '../statement.ts'
import { withoutPhrases } from '../without-phrases.ts'
import { isAboutText, isInAside } from './about-text.ts'
import { statesTrouble } from './states-trouble.ts'

/** Parts whose plain sentences may report a problem. */
export const tellingParts: ReadonlySet<Role> = new Set<Role>([
  'body',
  'background',
  'conclusions',
  'key-messages',
  'case-studies',
])

/** Fewer words report nothing. */
export const shortest = 6

/** Whether a statement is one of running text in these parts, of so many words or more. */
export function standsInText({ text, role, block }: Statement, words: number): boolean {
  const isRunning = block.kind === 'paragraph' || block.kind === 'item'
  return tellingParts.has(role) && isRunning && text.split(' ').length >= words
}

/**
 * Whether a sentence of running text in a report or brief reports a problem: it has the words of one, says nothing of
 * the text or the occasion itself, and stands in no part that only tells how things came about.
 */
export function isProblemInText(statement: Statement, doc: SegmentedDoc): boolean {
  const { text } = statement
  if (!standsInText(statement, shortest)) return false
  const told = withoutTopics(text.replace(asides, ' '), doc)
  return statesTrouble(told, doc.lexicon) && !isAboutText(text, doc) && !isInAside(statement, doc)
}

/** What stands in brackets ("see the gaps above"), and names of several words ("Lamp Failures Day"), report nothing. */
const asides = /\([^()]*\)|(?<=\p{Ll},?\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu

/** "Disaster risk management" is what people work on, no problem that was found. */
function withoutTopics(text: string, { lexicon }: SegmentedDoc): string {
  return withoutPhrases(lexicon, 'findings', 'topics', text)
}
