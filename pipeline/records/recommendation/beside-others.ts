import type { Section, SegmentedDoc } from '../../model/doc.ts'
import { remember } from '../../text/remember.ts'
import { addresseeOfLabel } from '../addressee-of-heading.ts'

/** By the bodies of a document, which are found once for it: each of its advice asks for them. */
const known = new WeakMap<ReadonlySet<string>, ReadonlySet<Section>>()

/** "Donors", "Governments", "Civil society": headings side by side below that of the advice that are all people or bodies. */
export function isBesideOthers(section: Section, doc: SegmentedDoc, bodies: ReadonlySet<string>): boolean {
  return remember(known, bodies, () => besideOthers(doc, bodies)).has(section)
}

function besideOthers(doc: SegmentedDoc, bodies: ReadonlySet<string>): ReadonlySet<Section> {
  const groups = new Map<string, Section[]>()
  for (const section of doc.sections) {
    const { kind, level, parent } = section
    if (kind === 'heading' && parent !== null && doc.sections[parent]?.role === 'recommendations')
      remember(groups, `${parent} ${level}`, () => []).push(section)
  }
  const isSomebody = ({ title }: Section) => addresseeOfLabel(title, doc.lexicon, bodies) !== null
  return new Set(
    [...groups.values()].filter((beside) => beside.length >= 2 && beside.every(isSomebody)).flat(),
  )
}
