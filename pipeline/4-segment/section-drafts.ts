import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Section } from '../model/section.ts'
import { textAt } from '../model/span.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { patternOf } from '../text/phrases.ts'
import { roleByWhatFollows } from './by-what-follows.ts'
import { isNextDay } from './next-day.ts'
import type { Opener } from './opener.ts'
import { roleWithin } from './role-within.ts'
import { isToldProgramme } from './told-programme.ts'

/** A section while the tree is made. */
export type Draft = { -readonly [K in keyof Section]: Section[K] }

/** Section 0. */
export function whole(doc: ClassifiedDoc): Draft {
  return {
    kind: 'document',
    title: doc.title,
    titleSpan: null,
    role: isAboutPeople(doc) ? 'speakers' : 'body',
    parent: null,
    level: 0,
    span: [0, doc.text.length],
    blocks: [0, doc.blocks.length],
  }
}

/**
 * A page whose title stands in its front matter alone ("title: Participants") is one part with that heading. More words tell of
 * people: "Participants Explore New Lamps".
 */
function isAboutPeople({ titleSpan, title, lexicon }: ClassifiedDoc): boolean {
  if (titleSpan !== null || title.split(/\s+/u).length > mostWords) return false
  return patternOf(lexicon, 'speakers', 'people-headings').exec(title)?.index === 0
}

const mostWords = 4

/** Opens a section at block `at`, until it is closed up to the end of the document; gives its index. */
export function add(
  sections: Draft[],
  opener: Opener,
  parent: number,
  doc: ClassifiedDoc,
  at: number,
): number {
  const above = sections[parent]?.role ?? 'body'
  const start = opener.kind === 'lead-in' ? (doc.blocks[at]?.span[0] ?? doc.text.length) : opener.titleSpan[0]
  const title = foldSpace(textAt(doc.text, opener.titleSpan)).replace(/\s*:$/u, '')
  const open = opener.kind === 'lead-in' ? null : roleByWhatFollows(doc, title, at)
  const told = above === 'programme' && opener.kind === 'heading' && isListedIn(doc, sections[parent], title)
  const goesOn = opener.kind === 'heading' && above === 'body' && isNextDay(title, sections, doc.lexicon)
  const role = open ?? (goesOn ? 'programme' : roleWithin(opener, told ? 'body' : above))
  sections.push({
    kind: opener.kind,
    title,
    titleSpan: opener.titleSpan,
    role: role === 'programme' && opener.kind === 'heading' && isToldProgramme(doc, at) ? 'body' : role,
    parent,
    level: opener.level,
    span: [start, doc.text.length],
    blocks: [at, doc.blocks.length],
  })
  return sections.length - 1
}

/** So many blocks below its heading an agenda lists its points. */
const longestList = 40

/** A point of the agenda as a heading further down: what was said on it. */
function isListedIn({ blocks, text }: ClassifiedDoc, agenda: Draft | undefined, title: string): boolean {
  if (agenda?.kind !== 'heading') return false
  const key = foldKey(title)
  return blocks
    .slice(agenda.blocks[0], agenda.blocks[0] + longestList)
    .some(({ kind, span }) => kind === 'item' && foldKey(textAt(text, span)) === key)
}

/** Ends a section before block `end`. */
export function close(sections: Draft[], index: number, doc: ClassifiedDoc, end: number): void {
  const section = sections[index]
  if (!section || index === 0) return
  const last: Block | undefined = doc.blocks[end - 1]
  section.blocks = [section.blocks[0], end]
  section.span = [section.span[0], Math.max(section.span[0], last?.span[1] ?? section.span[0])]
}
