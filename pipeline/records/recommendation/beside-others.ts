import type { Section, SegmentedDoc } from '../../model/doc.ts'
import { remember } from '../../text/remember.ts'
import { addresseeOfHeading, addresseeOfLabel, wordsToWhom } from '../addressee-of-heading.ts'

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

const told = new WeakMap<ReadonlySet<string>, ReadonlySet<Section>>()

/** "For section chiefs" beside "For donors": whom it names acts, known or not. */
export function toldBesideOthers(
  section: Section,
  doc: SegmentedDoc,
  bodies: ReadonlySet<string>,
): string | null {
  const all = remember(told, bodies, () => besideTold(doc, bodies))
  return all.has(section) ? wordsToWhom(section.title, doc.lexicon) : null
}

function besideTold(doc: SegmentedDoc, bodies: ReadonlySet<string>): ReadonlySet<Section> {
  const groups = new Map<string, Section[]>()
  for (const section of doc.sections)
    if (section.role === 'recommendations' && wordsToWhom(section.title, doc.lexicon) !== null)
      remember(groups, `${section.parent} ${section.kind}`, () => []).push(section)
  const isTold = ({ title }: Section) => addresseeOfHeading(title, doc.lexicon, bodies) !== null
  return new Set([...groups.values()].filter((beside) => beside.length >= 2 && beside.some(isTold)).flat())
}
