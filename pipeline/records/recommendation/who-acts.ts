import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource, openingsSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import { addresseeOf } from '../addressee.ts'
import { addresseeOfHeading, addresseeOfLabel } from '../addressee-of-heading.ts'
import { bareTitle } from '../bare-title.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'
import { whoAlone } from '../who-alone.ts'
import { isBesideOthers, toldBesideOthers } from './beside-others.ts'

/**
 * Who is told to act: by the sentence, else by the words its list begins with ("Donors should:") or its paragraph ("For
 * donors."), else by a heading. `before`: the sentence before it.
 */
export function whoActs(
  statement: Statement,
  before: Statement | undefined,
  doc: SegmentedDoc,
  bodies: ReadonlySet<string>,
): string | null {
  const told = whoIsTold(statement, before, doc, bodies)
  return told === null ? null : whoAlone(told, doc.lexicon)
}

function whoIsTold(
  statement: Statement,
  before: Statement | undefined,
  doc: SegmentedDoc,
  bodies: ReadonlySet<string>,
): string | null {
  const { text, leadIn } = statement
  const meant = before?.blockIndex === statement.blockIndex && standsIn(doc.lexicon).test(text)
  const named = meant ? addresseeOf(before.text, doc.lexicon, bodies) : null
  if (named !== null) return named
  const own = addresseeOf(text, doc.lexicon, bodies)
  if (own !== null) return own
  const told = leadIn === null ? null : addresseeOfHeading(leadIn, doc.lexicon, bodies)
  if (told !== null) return told
  const begun = leadIn === null ? null : `${leadIn} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
  const listed = begun === null ? null : addresseeOf(begun, doc.lexicon, bodies)
  // "You should:" above items tells everybody who reads them.
  const somebody = listed === null || wordSet(doc.lexicon, 'grammar', 'reader').has(listed) ? null : listed
  return somebody ?? ofParagraph(statement, doc, bodies) ?? ofHeadings(statement, doc, bodies)
}

/** "For donors. Training ought to …": a paragraph whose first words are whom it is for. */
function ofParagraph(
  { role, block, text }: Statement,
  doc: SegmentedDoc,
  bodies: ReadonlySet<string>,
): string | null {
  if (role !== 'recommendations') return null
  const head = /^([^.:!?]{4,60})[.:]\s/u.exec(textAt(doc.text, block.span))?.[1]
  return head === undefined || text.startsWith(head) ? null : addresseeOfHeading(head, doc.lexicon, bodies)
}

function ofHeadings({ section }: Statement, doc: SegmentedDoc, bodies: ReadonlySet<string>): string | null {
  const around = sectionsAround(doc, section).filter(({ kind }) => kind !== 'document')
  for (const one of around) {
    const title = bareTitle(one.title)
    const told = addresseeOfHeading(title, doc.lexicon, bodies) ?? toldBesideOthers(one, doc, bodies)
    if (told !== null) return told
    const isTopic = one.kind === 'heading' && !isBesideOthers(one, doc, bodies)
    const alone = isTopic ? null : addresseeOfLabel(one.title, doc.lexicon, bodies)
    if (alone !== null) return alone
  }
  return null
}

/** "It should also …": who is meant was named in the sentence before. */
const standsIn = perLexicon(
  (lexicon) => new RegExp(`^${openingsSource(lexicon)}*${grammarSource(lexicon, 'stand-ins')}\\s`, 'iu'),
)
