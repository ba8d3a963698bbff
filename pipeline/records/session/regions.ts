import type { Role, Section, SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { dayHeading } from './days.ts'
import { labelled } from './labels.ts'

/** Blocks `first` to before `end` print a programme. `sure`: nothing but the programme is to be expected there. */
export interface Region {
  readonly first: number
  readonly end: number
  readonly why: 'agenda' | 'heading' | 'labels'
}

/** Where the document prints a programme: an agenda all over, others under a heading that says so, or by numbered sessions. */
export function programmeRegions(doc: SegmentedDoc): readonly Region[] {
  if (doc.genre === 'agenda') return [{ first: 0, end: doc.blocks.length, why: 'agenda' }]
  const headed = doc.sections.filter(
    (section) => isProgramme(section) && doc.sections[section.parent ?? 0]?.role !== 'programme',
  )
  const regions = headed.map(
    (section): Region => ({ first: section.blocks[0], end: section.blocks[1], why: 'heading' }),
  )
  if (regions.length > 0) return regions
  const first = doc.blocks.findIndex((block) => isDayAndSession(doc, block.span))
  return first < 0 || doc.genre === 'other' ? [] : [{ first, end: doc.blocks.length, why: 'labels' }]
}

function isProgramme(section: Section): boolean {
  return (
    section.role === 'programme' &&
    (section.kind === 'heading' || section.kind === 'slide') &&
    section.title.split(' ').length <= 12
  )
}

/** "Day 1 - session 2" */
function isDayAndSession(doc: SegmentedDoc, span: readonly [number, number]): boolean {
  if (span[1] - span[0] > 60) return false
  const day = dayHeading(textAt(doc.text, span).trim(), doc.lexicon)
  return day !== null && day.rest !== '' && labelled(day.rest, doc.lexicon)?.title === ''
}

/** Parts of an agenda in which nothing happens. */
const silent: ReadonlySet<Role> = new Set<Role>([
  'readings',
  'participants',
  'speakers',
  'objectives',
  'background',
  'acknowledgements',
  'contents',
  'definitions',
  'recommendations',
  'lessons',
  'commitments',
  'findings',
])

/** Whether the heading over each block says that it is about something else than the programme. */
export function silentBlocks(doc: SegmentedDoc): readonly boolean[] {
  const out: boolean[] = doc.blocks.map(() => false)
  for (const section of doc.sections) {
    if (section.kind === 'run-in' || section.kind === 'lead-in') continue
    out.fill(silent.has(section.role) && section.role !== 'programme', section.blocks[0], section.blocks[1])
  }
  return out
}
