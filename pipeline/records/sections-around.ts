import type { SegmentedDoc } from '../model/doc.ts'
import type { Section } from '../model/section.ts'

/** The sections around a statement, innermost first. */
export function sectionsAround(doc: SegmentedDoc, section: Section): readonly Section[] {
  const around: Section[] = []
  for (
    let at: Section | undefined = section;
    at;
    at = at.parent === null ? undefined : doc.sections[at.parent]
  )
    around.push(at)
  return around
}

/** The sentence of the list's lead-in that a section stands in, through labels of its own; null where no list has one. */
export function leadInOf(doc: SegmentedDoc, section: Section): string | null {
  const around = sectionsAround(doc, section).find(({ kind }) => kind !== 'run-in')
  return around?.kind === 'lead-in' ? around.title : null
}
