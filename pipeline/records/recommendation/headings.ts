import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import type { Section } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import { phraseAt } from '../../text/phrase-keys.ts'
import { remember } from '../../text/remember.ts'
import { isImperative, isQuestion } from '../../text/sentence-form.ts'
import { bareTitle } from '../bare-title.ts'
import { isPaper } from '../is-paper.ts'
import { isMinutes } from '../minutes.ts'

/** A heading of fewer words may be a name; one beside it that says more shows that it is none. */
const telling = 4
const fewest = 2

/**
 * Headings in the imperative, or sentences that say what should be done, above running text ("Build capacity for …") in reports
 * and briefs, where at least two of them stand side by side and one says enough: one alone is a title, several are the advice
 * itself. In minutes they are what was dealt with. On slides so are the titles of those that stand below one that asks for advice.
 */
export function adviceHeadings(doc: SegmentedDoc): readonly Sighting[] {
  const isDeck = doc.genre === 'slides'
  if (!(isDeck || isPaper(doc)) || isMinutes(doc)) return []
  const rows = new Map<string, Section[]>()
  for (const section of doc.sections)
    if ((!isDeck || section.role === 'recommendations') && advises(section, doc))
      remember(rows, `${section.parent} ${section.level}`, () => []).push(section)
  return [...rows.values()]
    .filter((row) => row.length >= fewest && row.some(({ title }) => title.split(' ').length >= telling))
    .flat()
    .flatMap(({ titleSpan }) => (titleSpan ? [uncounted(titleSpan, doc)] : []))
    .map((span) => ({
      type: 'recommendation',
      spans: [span],
      fields: { addressee: null },
      rule: 'recommendation/imperative-heading',
      confidence: 0.7,
    }))
}

/** A heading without what counts it. */
function uncounted([start, end]: Span, { text }: SegmentedDoc): Span {
  return [end - bareTitle(textAt(text, [start, end])).length, end]
}

/** "3) We need to light the piers.": a heading that is a whole sentence of advice. */
function saysWhatToDo(title: string, lexicon: Lexicon): boolean {
  const says = (key: string) => phraseAt(lexicon, 'cues', key, title) !== null
  return (
    /\p{L}[.!]$/u.test(title) &&
    title.split(' ').length > telling &&
    (says('recommendation-strong') || says('recommendation-modal'))
  )
}

function advises({ kind, title }: Section, doc: SegmentedDoc): boolean {
  if (!(kind === 'heading' || kind === 'slide') || title === doc.title || isQuestion(title)) return false
  return (
    (isImperative(title, doc.lexicon) && !isLabel(title, doc.lexicon)) || saysWhatToDo(title, doc.lexicon)
  )
}

/** "10. Call to action" says what stands below. */
function isLabel(title: string, lexicon: Lexicon): boolean {
  const bare = bareTitle(title)
  const words = phraseAt(lexicon, 'roles', 'recommendations', bare)
  return words !== null && words[1] - words[0] === bare.length
}
