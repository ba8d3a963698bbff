import type { Block, ClassifiedDoc, Role, Section } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { patternOf } from '../text/phrases.ts'
import { isBareHead } from './bare-head.ts'
import { roleByWhatFollows } from './by-what-follows.ts'
import { headingsLeadInOf, leadInOf, paragraphLeadInOf } from './lead-in.ts'
import { levels, type Opener, openerOf, runInOf } from './opener.ts'

/** Roles that a part keeps when its own heading says nothing: a sub-heading under "Key challenges" is about challenges. */
const inherited: ReadonlySet<Role> = new Set<Role>([
  'recommendations',
  'lessons',
  'findings',
  'commitments',
  'objectives',
  'definitions',
  'speakers',
  'participants',
  'case-studies',
  'readings',
  'programme',
  'key-messages',
  'conclusions',
  'acknowledgements',
  'contents',
])

interface Open {
  readonly index: number
  readonly level: number
}

/** Items no deeper than this end the list that a block leads in; its own level, where `below` is not beside it. */
function floorOf(block: Block, below: Block | undefined): number {
  if (block.kind !== 'item') return 0
  return below === undefined ? block.level : Math.min(block.level, below.level - 1)
}

type Draft = { -readonly [K in keyof Section]: Section[K] }

/** The tree of sections of a document, section 0 the whole, and for each block the innermost section it stands in. */
export function sectionsOf(doc: ClassifiedDoc): {
  readonly sections: readonly Section[]
  readonly sectionOf: readonly number[]
} {
  const sections: Draft[] = [whole(doc)]
  const open: Open[] = [{ index: 0, level: 0 }]
  const sectionOf: number[] = []
  const lists: { readonly index: number; readonly floor: number }[] = []
  doc.blocks.forEach((block, at) => {
    const below = doc.blocks[at + 1]
    const opener = openerOf(doc, block, doc.blocks[at - 1], below)
    while (
      lists.length > 0 &&
      (opener || block.kind !== 'item' || block.level <= (lists.at(-1)?.floor ?? 0))
    ) {
      close(sections, lists.pop()?.index ?? 0, doc, at)
    }
    if (opener) {
      while ((open.at(-1)?.level ?? 0) >= opener.level) close(sections, open.pop()?.index ?? 0, doc, at)
      open.push({ index: add(sections, opener, open.at(-1)?.index ?? 0, doc, at), level: opener.level })
    }
    if (!opener && isBareHead(doc, block, below))
      while ((open.at(-1)?.level ?? 0) >= levels.labelled) close(sections, open.pop()?.index ?? 0, doc, at)
    const around = lists.at(-1)?.index ?? open.at(-1)?.index ?? 0
    const runIn = opener ? null : runInOf(doc, block)
    const own = runIn ? add(sections, runIn, around, doc, at) : around
    sectionOf.push(own)
    const leadIn = leadInOf(doc, block, below)
    const floor = floorOf(block, leadIn === null ? undefined : below)
    // "**The mission** asked for:" and the list below it belong together.
    if (runIn && leadIn) lists.push({ index: own, floor })
    else if (runIn) close(sections, own, doc, at + 1)
    if (leadIn) lists.push({ index: add(sections, leadIn, own, doc, at + 1), floor })
    const announces = opener
      ? null
      : (paragraphLeadInOf(doc, block, doc.blocks.slice(at + 1, at + 3)) ??
        headingsLeadInOf(doc, block, below))
    if (announces) open.push({ index: add(sections, announces, around, doc, at + 1), level: announces.level })
  })
  for (const { index } of [...lists, ...open.slice(1)]) close(sections, index, doc, doc.blocks.length)
  return { sections, sectionOf }
}

function whole(doc: ClassifiedDoc): Draft {
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

function add(sections: Draft[], opener: Opener, parent: number, doc: ClassifiedDoc, at: number): number {
  const above = sections[parent]?.role ?? 'body'
  const start = opener.kind === 'lead-in' ? (doc.blocks[at]?.span[0] ?? doc.text.length) : opener.titleSpan[0]
  const title = foldSpace(textAt(doc.text, opener.titleSpan)).replace(/\s*:$/u, '')
  const open = opener.kind === 'lead-in' ? null : roleByWhatFollows(doc, title, at)
  const told = above === 'programme' && opener.kind === 'heading' && isListedIn(doc, sections[parent], title)
  sections.push({
    kind: opener.kind,
    title,
    titleSpan: opener.titleSpan,
    role: open ?? roleOf(opener, told ? 'body' : above),
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

/** Parts whose purpose a passing word in a heading further down does not change: "How might we avoid bottlenecks?" below advice. */
const firm: ReadonlySet<Role> = new Set<Role>(['recommendations', 'lessons', 'commitments', 'objectives'])
const passing = 0.3

function roleOf({ kind, role, share }: Opener, above: Role): Role {
  if (kind === 'heading' && share < passing && firm.has(above)) return above
  return role ?? (inherited.has(above) ? above : 'body')
}

/** Ends a section before block `end`. */
function close(sections: Draft[], index: number, doc: ClassifiedDoc, end: number): void {
  const section = sections[index]
  if (!section || index === 0) return
  const last: Block | undefined = doc.blocks[end - 1]
  section.blocks = [section.blocks[0], end]
  section.span = [section.span[0], Math.max(section.span[0], last?.span[1] ?? section.span[0])]
}
