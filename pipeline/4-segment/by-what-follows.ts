import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import type { Role } from '../model/section.ts'
import { textAt } from '../model/span.ts'
import { asks } from '../text/asks.ts'
import { keyFor } from '../text/phrase-keys.ts'
import { isImperative, withoutRunIn } from '../text/sentence-form.ts'

/** How far below a heading the look goes: enough to see a habit. */
const furthest = 12

/**
 * What a part is for whose heading leaves that open ("Areas for improvement", "Good practices"): advice, where most of
 * what stands below advises, else what knowledge says of the heading; null where the heading is none of these. "Notes" are
 * something to read only where most of them cite.
 */
export function roleByWhatFollows(doc: ClassifiedDoc, title: string, at: number): Role | null {
  const otherwise = keyFor(doc.lexicon, 'mixed-roles', title) as Role | null
  if (otherwise === null || title.split(' ').length > 9) return null
  // Before an event its "Outcomes" are what it is for.
  if (otherwise === 'objectives') return doc.genre === 'agenda' ? otherwise : null
  if (otherwise === 'readings') return citesBelow(doc, at) ? otherwise : null
  const below = textsBelow(doc, title, at)
  const advice = below.filter((text) => advises(text, doc)).length
  return below.length > 0 && advice * 2 >= below.length ? 'recommendations' : otherwise
}

/** What a label leads into, or the items and paragraphs up to the next heading. */
function textsBelow(doc: ClassifiedDoc, title: string, at: number): readonly string[] {
  const own = doc.blocks[at]
  const rest = own
    ? textAt(doc.text, own.span)
        .slice(title.length)
        .replace(/^[\s:.–—-]+/u, '')
    : ''
  if (rest !== '') return [rest]
  return blocksBelow(doc, at).map((block) => textAt(doc.text, block.span))
}

/** What stands below a heading and the smaller headings within its part. */
function blocksBelow({ blocks }: ClassifiedDoc, at: number): readonly Block[] {
  const own = blocks[at]
  const after = blocks.slice(at + 1, at + 1 + furthest)
  const end = after.findIndex(
    ({ kind, level }) => kind === 'heading' && (own?.kind !== 'heading' || level <= own.level),
  )
  return after.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind !== 'heading')
}

/** Whether most of what stands below begins with a link elsewhere, prints an address, or begins as a reference does: "Roe, A. (2014)". */
function citesBelow(doc: ClassifiedDoc, at: number): boolean {
  const below = blocksBelow(doc, at)
  const citing = below.filter(({ runs, span }) => {
    const linked = runs.some(
      (run) =>
        run.kind === 'link' && /^https?:/iu.test(run.url ?? '') && run.span[0] - span[0] <= furthestLink,
    )
    const text = textAt(doc.text, span)
    return linked || /https?:\/\/|www\./iu.test(text) || /^.{3,80}\((?:19|20)\d{2}[a-z]?\)/u.test(text)
  })
  return citing.length * 2 > below.length
}

/** A number, a mark of quotation and the like may stand before a link. */
const furthestLink = 4

function advises(text: string, { lexicon }: ClassifiedDoc): boolean {
  return isImperative(withoutRunIn(text), lexicon) || asks(text, lexicon)
}
