import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { dayHeading } from './days.ts'
import { hasClock } from './has-clock.ts'
import { labelled } from './labels.ts'
import { shortDay } from './short-day.ts'
import { titleOfTalk } from './titled.ts'

/** Blocks `first` to before `end` print a programme; `why`: by which sign. */
export interface Region {
  readonly first: number
  readonly end: number
  readonly why: 'agenda' | 'heading' | 'labels' | 'numbered' | 'talks'
}

/** Where the document prints a programme: an agenda all over, others under a heading that says so, or by numbered sessions. */
export function programmeRegions(doc: SegmentedDoc): readonly Region[] {
  if (isNoProgramme(doc.title, doc)) return []
  const headed = doc.sections.filter((section) => isProgramme(doc, section))
  const ends = listEnds(doc)
  if (doc.genre === 'agenda' && (headed.length === 0 || hasClock(doc)))
    return [
      { first: 0, end: doc.blocks.length, why: hasClock(doc) || !isNumbered(doc) ? 'agenda' : 'numbered' },
    ]
  const regions = headed.filter(
    (section) =>
      !headed.some(
        (other) =>
          other !== section &&
          other.blocks[0] <= section.blocks[0] &&
          other.blocks[1] >= section.blocks[1] &&
          other.kind !== 'lead-in',
      ),
  )
  if (regions.length > 0)
    return withNextDays(
      regions.map((section) => ({
        first: section.blocks[0] - (section.kind === 'lead-in' ? 1 : 0),
        end: ends.get(section) ?? section.blocks[1],
        why: announcesTalks(section, doc) ? 'talks' : 'heading',
      })),
      doc,
    )
  const first = doc.blocks.findIndex(
    (block, at) =>
      isDayAndSession(doc, block.span) ||
      shortDay(textAt(doc.text, block.span).trim(), doc.lexicon) !== null ||
      titleOfTalk(doc, at) !== null,
  )
  return first < 0 || doc.genre === 'other' ? [] : [{ first, end: doc.blocks.length, why: 'labels' }]
}

/** A day under a heading of its own right below a programme is its next. */
function withNextDays(
  regions: readonly Region[],
  { blocks, text, lexicon }: SegmentedDoc,
): readonly Region[] {
  const whole: Region[] = []
  for (const region of regions) {
    const before = whole.at(-1)
    const head = textAt(text, blocks[region.first]?.span ?? [0, 0]).trim()
    const goesOn = before?.end === region.first && dayHeading(head, lexicon)?.rest === ''
    if (before && goesOn) whole[whole.length - 1] = { ...before, end: region.end }
    else whole.push(region)
  }
  return whole
}

/** "1. Welcome", "2. Minutes of the last meeting": a list that counts its points. */
function isNumbered(doc: SegmentedDoc): boolean {
  return (
    doc.blocks.filter(({ kind, level, marker }) => kind === 'item' && level === 1 && /\d/u.test(marker ?? ''))
      .length >= 3
  )
}

function isProgramme(doc: SegmentedDoc, section: Section): boolean {
  if (section.kind === 'document' || section.kind === 'run-in' || section.title.split(' ').length > 12)
    return false
  return (
    // A slide called "Developing the programme" is about an undertaking.
    (section.role === 'programme' && doc.genre !== 'slides') ||
    patternOf(doc.lexicon, 'sessions', 'programme-headings').test(section.title)
  )
}

/** Where the lists of programmes end: below them a heading that is no part of a programme opens what was said on their points. */
function listEnds({ sections }: SegmentedDoc): ReadonlyMap<Section, number> {
  const ends = new Map<Section, number>()
  for (const { kind, role, parent, blocks } of sections) {
    const around = parent === null ? undefined : sections[parent]
    if (around && kind === 'heading' && role === 'body' && !ends.has(around)) ends.set(around, blocks[0])
  }
  return ends
}

/** "We heard the following talks:" says what its list is, however few they are. */
function announcesTalks({ kind, title }: Section, { lexicon }: SegmentedDoc): boolean {
  return kind === 'lead-in' && says(lexicon, 'lead-ins', 'talks', title)
}

/** "Day 1 - session 2" */
function isDayAndSession(doc: SegmentedDoc, span: readonly [number, number]): boolean {
  if (span[1] - span[0] > 60) return false
  const day = dayHeading(textAt(doc.text, span).trim(), doc.lexicon)
  return day !== null && day.rest !== '' && labelled(day.rest, doc.lexicon)?.title === ''
}

/** Whether words are the heading of a part that prints times or days and is no programme: a timeline. */
export function isNoProgramme(title: string, doc: SegmentedDoc): boolean {
  return patternOf(doc.lexicon, 'sessions', 'not-programme').test(title)
}
