import type { Run } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Role } from '../../model/section.ts'
import { type Span, spansOverlap, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { says } from '../../text/phrase-keys.ts'
import { isPaper } from '../is-paper.ts'
import { isAddress, isProfile } from './address.ts'
import { sightingByTitle } from './sighting-of.ts'

/** A title has so many words; fewer with capitals may be any name. */
const fewest = 4
/** So many of its long words have capitals. */
const share = 0.75

/**
 * Works that a paper names in running text by their titles, each a link to a page of a site and no body's or person's: "as
 * [A Chart of Lamps for Small Ports](…) shows". What `known` has is not given again.
 */
export function linkedTitles(
  doc: SegmentedDoc,
  found: readonly Sighting[],
  known: readonly Sighting[],
): readonly Sighting[] {
  if (!isPaper(doc)) return []
  const taken = [...found.filter(({ type }) => names.has(type)), ...known].flatMap(({ spans }) => spans)
  return doc.sentences.flatMap(({ span, block, section }) => {
    const role = doc.sections[section]?.role
    const own = doc.blocks[block]
    if (!own || !running.has(own.kind) || role === 'speakers' || role === 'contents') return []
    return own.runs.flatMap((run) => {
      if (run.kind !== 'link' || run.span[0] < span[0] || run.span[1] > span[1]) return []
      if (!isPage(run, role) || taken.some((other) => covers(other, run.span))) return []
      const title = foldSpace(textAt(doc.text, run.span))
      return isTitle(title, doc)
        ? [sightingByTitle(run.span, title, run.url ?? null, 'link-title', 0.65)]
        : []
    })
  })
}

const names: ReadonlySet<string> = new Set(['organisation', 'speaker', 'session', 'event'])
const running: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote'])

function covers(other: Span, span: Span): boolean {
  const shared = Math.min(other[1], span[1]) - Math.max(other[0], span[0])
  return spansOverlap(other, span) && shared * 2 > span[1] - span[0]
}

/** Not the first page of a site, which is somebody's. */
function isPage({ url = '' }: Run, role: Role | undefined): boolean {
  return isAddress(url, role) && !isProfile(url) && /^https?:\/\/[^/]+\/[^?#]*[^/?#]/iu.test(url)
}

/** What is a work, and no meeting or body, though its page is linked. */
function isTitle(words: string, doc: SegmentedDoc): boolean {
  const all = words.split(' ')
  if (says(doc.lexicon, 'events', 'event-words', words) || isBody(words, doc)) return false
  const long = all.filter((word) => word.length > 3)
  const capital = long.filter((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word))
  if (capital.filter((word) => /\p{L}/u.test(word)).length < 2) return false
  return all.length >= fewest && capital.length >= long.length * share
}

function isBody(words: string, { lexicon }: SegmentedDoc): boolean {
  return findOrganisations(words, lexicon).some(({ span }) => span[1] - span[0] >= words.length * share)
}
