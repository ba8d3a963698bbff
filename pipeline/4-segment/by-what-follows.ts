import type { ClassifiedDoc, Role } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { keyFor, says } from '../text/phrase-keys.ts'
import { isImperative, withoutRunIn } from '../text/sentence-form.ts'

/** How far below a heading the look goes: enough to see a habit. */
const furthest = 12

/**
 * What a part is for whose heading leaves that open ("Areas for improvement", "Good practices"): advice, where most of
 * what stands below advises, else what knowledge says of the heading; null where the heading is none of these.
 */
export function roleByWhatFollows(doc: ClassifiedDoc, title: string, at: number): Role | null {
  const otherwise = keyFor(doc.lexicon, 'mixed-roles', title) as Role | null
  if (otherwise === null || title.split(' ').length > 9) return null
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
  const after = doc.blocks.slice(at + 1, at + 1 + furthest)
  const end = after.findIndex(({ kind }) => kind === 'heading')
  return after.slice(0, end < 0 ? undefined : end).map((block) => textAt(doc.text, block.span))
}

function advises(text: string, { lexicon }: ClassifiedDoc): boolean {
  return (
    isImperative(withoutRunIn(text), lexicon) ||
    says(lexicon, 'cues', 'recommendation-strong', text) ||
    says(lexicon, 'cues', 'recommendation-modal', text)
  )
}
