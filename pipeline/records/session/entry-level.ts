import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { levelOfTalks } from '../../text/headed-talks.ts'
import { keyFor } from '../../text/phrase-keys.ts'
import { dayHeading } from './days.ts'
import { hasClock } from './has-clock.ts'
import type { Region } from './regions.ts'
import { dayBeforeTitle } from './without-count.ts'

/**
 * The level of the headings that are the entries of a programme: those that begin with a day each and go on, else those right
 * below its own, where most head no list, else those above who speaks. Null where it lists its entries, or its headings head days or lists of them.
 */
export function entryLevel(doc: SegmentedDoc, region: Region): number | null {
  return datedLevel(doc, region) ?? levelBelow(doc, region) ?? talksLevel(doc, region)
}

/** In a programme that prints no times the headings above who speaks are its talks. */
function talksLevel(doc: SegmentedDoc, { why }: Region): number | null {
  return why === 'agenda' && !hasClock(doc) ? levelOfTalks(doc.blocks, doc.text, doc.lexicon) : null
}

/** So many headings that begin with a day are the classes of a course; fewer may be anything. */
const fewestDated = 3

function datedLevel({ blocks, text }: SegmentedDoc, { first, end }: Region): number | null {
  const heads = blocks.slice(first, end).filter(({ kind }) => kind === 'heading')
  const dated = heads.filter(({ span }) => dayBeforeTitle.test(textAt(text, span)))
  const level = dated[0]?.level ?? 0
  const beside = heads.filter((head) => head.level === level)
  return dated.length >= fewestDated && beside.length - dated.length <= 1 ? level : null
}

function levelBelow({ blocks, text, lexicon }: SegmentedDoc, { first, end, why }: Region): number | null {
  const [own, ...below] = blocks.slice(first, end)
  const head = below.findIndex(({ kind }) => kind === 'heading')
  const level = below[head]?.level ?? 0
  if (why !== 'heading' || own?.kind !== 'heading' || level <= own.level) return null
  if (below.slice(0, head).some(isListed)) return null
  const heads = below.flatMap(({ kind, level: of }, at) => (kind === 'heading' && of === level ? [at] : []))
  const titles = heads.map((at) => textAt(text, below[at]?.span ?? [0, 0]))
  if (titles.some((title) => dayHeading(title, lexicon) || beside.has(keyFor(lexicon, 'roles', title) ?? '')))
    return null
  const bare = heads.filter((at, n) => !below.slice(at, heads[n + 1]).some(isListed))
  return heads.length > 1 && bare.length * 2 > heads.length ? level : null
}

/** Among headings for people and papers the others are parts of a page. */
const beside: ReadonlySet<string> = new Set(['speakers', 'participants', 'readings', 'acknowledgements'])

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'row'
}
