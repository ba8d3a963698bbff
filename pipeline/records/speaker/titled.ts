import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { titlesAt } from '../../text/people/titles.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { peopleAt } from './people-at.ts'

/** Two or three people who are named together, with all that they are, take no more characters. */
const furthest = 600

/** Whom a title makes a person wherever in the sentence they stand: "opened by the co-chairs Mr. Roe of Toll and Ms. Poe". */
export function titledAmong(
  doc: SegmentedDoc,
  span: Span,
  known: readonly PersonMention[],
): readonly PersonMention[] {
  let past = span[0]
  return matchesOf(mayBeTitle, textAt(doc.text, span)).flatMap(({ index }): readonly PersonMention[] => {
    const from = span[0] + index
    const isKnown = known.some((one) => one.span[0] <= from && one.span[1] > from)
    const titles = from < past || isKnown ? null : titlesAt(doc.text, from, doc.lexicon)
    if (!titles) return []
    const [first, ...others] = peopleAt(doc, [from, Math.min(span[1], from + furthest)])
    // "Ambassador Ann Roe", and not "Port President Ann Roe", whose office has more words, nor "President Cup".
    const ownOffice = !titles.office || !/\p{Lu}\S*\s$/u.test(textAt(doc.text, [span[0], from]))
    if (first?.span[0] !== from || !ownOffice || (titles.office && !first.name.includes(' '))) return []
    past = others.at(-1)?.span[1] ?? first.span[1]
    // "the co-chairs Mr. Roe and Ms. Poe": behind a label of many what the first is all are.
    const role = labelOfMany(doc, [span[0], from])
    return role === null
      ? [first, ...others]
      : [first, ...others].map((one) => ({ ...one, role: one.role ?? role }))
  })
}

/** The role of which there are several by the label that words end in. */
function labelOfMany(doc: SegmentedDoc, before: Span): PersonRole | null {
  const label = /(?<!\p{L})(\p{L}[\p{L}-]*s),?\s*$/u.exec(
    textAt(doc.text, [Math.max(before[0], before[1] - 40), before[1]]),
  )
  return label ? roleNamed(label[1] ?? '', doc.lexicon) : null
}

const mayBeTitle = /(?<=\s|\p{L}['’]|^)\p{L}[\p{L}/]*\.?(?=\s?\p{Lu})/gu
