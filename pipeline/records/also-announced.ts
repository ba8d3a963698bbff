import type { SegmentedDoc } from '../model/doc.ts'
import type { Section } from '../model/section.ts'
import { keyFor, says } from '../text/phrase-keys.ts'
import { sectionsAround } from './sections-around.ts'
import type { Statement } from './statement.ts'

const others = ['lessons', 'findings', 'conclusions', 'background'] as const

/**
 * What else the heading above an item announces beside advice ("Conclusions and recommendations"): then a whole sentence
 * says by its form which it is. Null where only advice is announced.
 */
export function alsoAnnounced(
  { text, section }: Statement,
  doc: SegmentedDoc,
): (typeof others)[number] | null {
  if (!/^\p{Lu}.*[.!]$/su.test(text)) return null
  const head = sectionsAround(doc, section).find((around) => announces(around, doc))
  return (
    (head?.kind === 'heading' && others.find((role) => says(doc.lexicon, 'roles', role, head.title))) || null
  )
}

/** A heading, or the sentence before a list, that says advice follows. */
function announces({ kind, title }: Section, { lexicon }: SegmentedDoc): boolean {
  if (kind === 'lead-in')
    return ['recommendations', 'asked'].includes(keyFor(lexicon, 'lead-ins', title) ?? '')
  return kind === 'heading' && says(lexicon, 'roles', 'recommendations', title)
}
