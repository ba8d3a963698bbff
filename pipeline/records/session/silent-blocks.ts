import type { SegmentedDoc } from '../../model/doc.ts'
import type { Role, Section } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { patternOf } from '../../text/phrases.ts'
import { leadingTime } from '../../text/times.ts'
import { isNoProgramme } from './regions.ts'

/** Whether the heading over each block says that it is about something else than the programme: in silent parts entries with a time still count, in void ones none. */
export function silentBlocks(doc: SegmentedDoc): readonly (false | 'silent' | 'void')[] {
  const out: (false | 'silent' | 'void')[] = doc.blocks.map(() => false)
  for (const section of doc.sections) {
    if (section.kind === 'run-in' || isTitleOfTime(doc, section)) continue
    // "Readings:" above a list; "Speakers:" leads to those of a session.
    if (section.kind === 'lead-in' && section.role !== 'readings') continue
    const isVoid = isNoProgramme(section.title, doc) || isOfOthers(section.title, doc)
    const how = isVoid ? 'void' : silent.has(section.role) && 'silent'
    out.fill(how, section.blocks[0], section.blocks[1])
  }
  // Whatever stands in the notes: the groups of a meeting, the questions that they were asked.
  for (const { blocks } of notesOf(doc)) out.fill('void', ...blocks)
  return out
}

/** "Previous/recent harbour meetings", where the paper itself is not called so. */
function isOfOthers(title: string, doc: SegmentedDoc): boolean {
  const says = patternOf(doc.lexicon, 'sessions', 'other-meetings')
  return title !== doc.title && says.test(title.replaceAll('/', ' '))
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

/** "Notes" below the agenda of a meeting: what was said on its points. */
function notesOf({ sections, lexicon }: SegmentedDoc): readonly Section[] {
  const programmes = sections.flatMap(({ kind, role, blocks }) =>
    kind === 'heading' && role === 'programme' ? [blocks[1]] : [],
  )
  const from = programmes.reduce((first, end) => Math.min(first, end), Infinity)
  const says = patternOf(lexicon, 'sessions', 'notes-headings')
  return sections.filter(
    ({ kind, title, blocks }) =>
      kind === 'heading' && blocks[0] >= from && says.test(title.replace(sign, '')),
  )
}

/** "✍️ Notes" */
const sign = /^[^\p{L}\p{N}]+/u

/** "Introduction to the pier" below "10:35 – 10:45" is what happens then, no part of the paper. */
function isTitleOfTime(doc: SegmentedDoc, section: Section): boolean {
  const above = doc.blocks[section.blocks[0] - 1]?.lines.at(-1)
  const words = above ? textAt(doc.text, above) : ''
  const time = leadingTime(words, doc.lexicon)
  return time !== null && !/\p{L}/u.test(words.slice(time.span[1]))
}
