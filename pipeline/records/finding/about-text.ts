import type { SegmentedDoc } from '../../model/doc.ts'
import { pointsBack } from '../../text/grammar.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { bareTitle } from '../bare-title.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'
import { isPlain } from './headings.ts'

/** Says what the text does, or what people hope, did or were asked: "This section discusses …". */
export function isAboutText(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'findings', 'purposes', text) || saysAboutText(text, doc)
}

/** Below a heading that says what was found a purpose counts only where a sentence begins with it. */
export function opensAboutText(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'findings', 'purposes', openingOf(text)) || saysAboutText(text, doc)
}

function saysAboutText(text: string, doc: SegmentedDoc): boolean {
  return (
    says(doc.lexicon, 'findings', 'not-in-text', text) ||
    says(doc.lexicon, 'findings', 'about-reader', text) ||
    tellsOfText(text, doc)
  )
}

const openingOf = (text: string) => text.split(' ').slice(0, 8).join(' ')

/** "A third section provides …", "It discusses …": a part of a text is the subject, and soon behind it what it does. */
function tellsOfText(text: string, { lexicon }: SegmentedDoc): boolean {
  const words = openingOf(text)
  const told = phraseAt(lexicon, 'findings', 'tells-of', words)
  if (!told) return false
  const before = words.slice(0, told[0])
  return (
    says(lexicon, 'findings', 'text-parts', before) ||
    (pointsBack(before, lexicon) && before.trim().split(' ').length === 1)
  )
}

/**
 * Stands under a heading such as "Methodology" or "1. Introduction", or behind a label such as "Discussion:". Below "The challenge" in
 * the background stands what was found.
 */
export function isInAside(statement: Statement, doc: SegmentedDoc): boolean {
  const around = sectionsAround(doc, statement.section)
  const own = around.findIndex(
    (section) => statement.role === 'findings' && section.kind === 'heading' && isPlain(section, doc),
  )
  return around
    .slice(0, own < 0 ? undefined : own)
    .some(
      ({ kind, title }) =>
        (kind === 'heading' &&
          title !== doc.title &&
          says(doc.lexicon, 'findings', 'aside', bareTitle(title))) ||
        (kind === 'run-in' && says(doc.lexicon, 'findings', 'aside-labels', title)),
    )
}
