import type { Run } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, spansOverlap, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'
import { isAddress, isProfile } from './address.ts'
import { linkKind } from './link-kind.ts'
import { sightingByTitle } from './sighting-of.ts'

/**
 * What running text leads to by links that nothing else points to: works by their titles, "as [A Chart of Lamps](…) shows", and
 * pages without a title that the words of a sentence rest on, "[half of all lamps](…) are out". What `known` has is not given again.
 */
export function linkedInText(
  doc: SegmentedDoc,
  found: readonly Sighting[],
  known: readonly Sighting[],
): readonly Sighting[] {
  if (!telling.has(doc.genre)) return []
  const taken = [...found.filter(({ type }) => names.has(type)), ...known].flatMap(({ spans }) => spans)
  return doc.sentences.flatMap(({ span, block, section }) => {
    const role = doc.sections[section]?.role
    const own = doc.blocks[block]
    if (!own || !running.has(own.kind) || role === 'speakers' || role === 'contents') return []
    const links = own.runs.filter((run) => run.kind === 'link' && contains(span, run.span))
    if (links.length === 0 || says(doc.lexicon, 'readings', 'not-to-read', textAt(doc.text, span))) return []
    return links.flatMap((run) =>
      taken.some((other) => covers(other, run.span)) ? [] : linkIn(run, span, own.span, doc),
    )
  })
}

/** Programmes link their venues and speakers. */
const telling: ReadonlySet<string> = new Set(['report', 'brief', 'slides'])
const names: ReadonlySet<string> = new Set(['organisation', 'speaker', 'session', 'event'])
const running: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote'])

function linkIn(run: Run, sentence: Span, block: Span, doc: SegmentedDoc): readonly Sighting[] {
  const { url = '' } = run
  if (!isAddress(url, undefined) || isProfile(url)) return []
  const words = foldSpace(textAt(doc.text, run.span))
  const isAlone = foldSpace(textAt(doc.text, block)).length - words.length <= 2
  const kind = linkKind(words, url, isAlone, doc)
  if (kind === 'title') return [sightingByTitle(run.span, words, url, 'link-title', 0.65)]
  return kind === 'source' ? [sightingByTitle(sentence, null, url, 'link-source', 0.5)] : []
}

function contains(span: Span, inner: Span): boolean {
  return inner[0] >= span[0] && inner[1] <= span[1]
}

function covers(other: Span, span: Span): boolean {
  const shared = Math.min(other[1], span[1]) - Math.max(other[0], span[0])
  return spansOverlap(other, span) && shared * 2 > span[1] - span[0]
}
