import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { remember } from '../../text/remember.ts'
import { addresseeOfHeading, addresseeOfLabel, wordsToWhom } from '../addressee-of-heading.ts'

/** By the bodies of a document, which are found once for it: each of its advice asks for them. */
const known = new WeakMap<ReadonlySet<string>, ReadonlySet<Section>>()

/**
 * "Donors", "Governments", "Civil society": headings side by side below that of the advice that are all people or bodies, or
 * elsewhere half or more of several.
 */
export function isBesideOthers(section: Section, doc: SegmentedDoc, bodies: ReadonlySet<string>): boolean {
  return remember(known, bodies, () => besideOthers(doc, bodies)).has(section)
}

function besideOthers(doc: SegmentedDoc, bodies: ReadonlySet<string>): ReadonlySet<Section> {
  const isSomebody = ({ title }: Section) => addresseeOfLabel(title, doc.lexicon, bodies) !== null
  const rows = sideBySide(doc, ({ kind, level, parent }) =>
    kind === 'heading' && parent !== null ? `${parent} ${level}` : null,
  )
  return new Set(
    rows.flatMap((row) => {
      const people = row.filter(isSomebody)
      const below = doc.sections[row[0]?.parent ?? 0]?.role === 'recommendations'
      const enough = below
        ? people.length === row.length
        : row.length >= several && people.length * 2 >= row.length
      return enough ? people : []
    }),
  )
}

/** So many headings in a row, half of them or more somebody, are whom something is for, whatever stands above them. */
const several = 3

/** Sections that share a key, two or more; null leaves one out. */
function sideBySide(
  doc: SegmentedDoc,
  keyOf: (section: Section) => string | null,
): readonly (readonly Section[])[] {
  const rows = new Map<string, Section[]>()
  for (const section of doc.sections) {
    const key = keyOf(section)
    if (key !== null) remember(rows, key, () => []).push(section)
  }
  return [...rows.values()].filter((row) => row.length >= 2)
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
  const isTold = ({ title }: Section) => addresseeOfHeading(title, doc.lexicon, bodies) !== null
  const rows = sideBySide(doc, ({ role, title, kind, parent }) =>
    role === 'recommendations' && wordsToWhom(title, doc.lexicon) !== null ? `${parent} ${kind}` : null,
  )
  return new Set(rows.filter((row) => row.some(isTold)).flat())
}
