import type { SegmentedDoc } from '../../model/doc.ts'
import type { Entry } from './entry.ts'
import { kindOf, type SessionKind } from './kind.ts'

/** The kind of an entry by its label, its words and the session it belongs to. */
export function kindOfEntry(entry: Entry, doc: SegmentedDoc): SessionKind {
  const byLabel = entry.label === null ? 'presentation' : kindOf(entry.label, doc.lexicon)
  if (byLabel !== 'presentation') return byLabel
  const byTitle = kindOf(entry.title, doc.lexicon)
  const byWords = byTitle === 'presentation' ? kindOf(entry.printed, doc.lexicon) : byTitle
  // "Simulation of Tides" is what a talk is about, not what people do there.
  if (entry.rule === 'talk' && byWords === 'exercise') return 'presentation'
  if (byWords !== 'presentation' || entry.parent === null || isOwn.has(entry.rule)) return byWords
  const above = kindOfEntry(entry.parent, doc)
  return above === 'working-group' || above === 'panel'
    ? above
    : entry.label === null
      ? byWords
      : 'working-group'
}

/** A talk is none of the work of its session, nor does a track make a group of what stands in it. */
const isOwn: ReadonlySet<string> = new Set(['talk', 'in-track'])
