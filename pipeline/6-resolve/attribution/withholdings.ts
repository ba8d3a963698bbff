import type { ExtractedDoc } from '../../model/doc.ts'
import { liesInAny } from '../../model/span.ts'
import { type Limit, limitsIn } from '../../text/limits.ts'
import { grouped } from '../grouped.ts'
import type { OwnerChoices } from './owner-choices.ts'
import { partIn, partOf, type Told } from './told-part.ts'

/** Why and where names are kept from what is said in a document. */
export interface Withholding {
  /** The sentence that asks for it, or why the owner does. */
  readonly words: string
  /** Whether the owner of the corpus asks for it, and not the document. */
  readonly byOwner: boolean
  /** The document that says so: this one, or another of the same event. */
  readonly source: ExtractedDoc
  /** Null for the whole document. */
  readonly part: Told | null
}

/** A limit that does not say how far it reaches counts for the event where it stands this near the top. */
const head = 1500

export const ownerDecided = 'decided by the owner of the corpus'

/**
 * Document id -> what keeps names from its statements: its own words, those of other documents of its event, and what the
 * owner decided of its sessions.
 */
export function withholdings(
  docs: readonly ExtractedDoc[],
  eventOf: (document: string) => string | null,
  owner: OwnerChoices,
): ReadonlyMap<string, readonly Withholding[]> {
  const found = new Map<string, Withholding[]>()
  const add = (doc: ExtractedDoc, withholding: Withholding) => {
    const known = found.get(doc.id)
    if (known) known.push(withholding)
    else found.set(doc.id, [withholding])
  }
  const asked = docs.map(
    (source) => [source, [...ownLimits(source, owner), ...ownerLimits(source, owner)]] as const,
  )
  const ofEvent = asked.some(([, limits]) => limits.length > 0)
    ? grouped(docs, ({ id }) => [eventOf(id) ?? id])
    : new Map<string, readonly ExtractedDoc[]>()
  for (const [source, limits] of asked)
    for (const { reach, ...limit } of limits) {
      const others = reach === 'document' ? [] : (ofEvent.get(eventOf(source.id) ?? source.id) ?? [])
      for (const [doc, part] of toldIn(source, others, limit.part)) add(doc, { ...limit, part })
    }
  return found
}

/** The part in each document; whoever spoke there by one of them is kept from the statements of all. */
function toldIn(
  source: ExtractedDoc,
  others: readonly ExtractedDoc[],
  part: Told | null,
): readonly (readonly [ExtractedDoc, Told | null])[] {
  const docs = [source, ...others.filter((doc) => doc !== source)]
  if (part === null) return docs.map((doc) => [doc, null] as const)
  const told = docs.map((doc) => [doc, doc === source ? part : partIn(doc, part)] as const)
  const people = [...new Set(told.flatMap(([, { people }]) => people))]
  return told.map(([doc, one]) => [doc, { ...one, people }] as const)
}

interface Asked extends Withholding {
  readonly reach: 'event' | 'document' | 'part'
}

/** What a document's own words ask for, save where the owner shows names. */
function ownLimits(source: ExtractedDoc, owner: OwnerChoices): readonly Asked[] {
  if (source.attribution === null || owner.whole(source)?.names === 'shown') return []
  const shown = owner
    .parts(source)
    .flatMap(({ choice, part }) => (choice.names === 'shown' ? part.spans : []))
  return limitsIn(source.text, source.lexicon).flatMap((limit): readonly Asked[] => {
    const reach = reachIn(source, limit)
    const part = reach === 'part' ? partOf(source, limit.at) : null
    if (part?.spans.length && part.spans.every((span) => liesInAny(span, shown))) return []
    return [{ words: limit.words, byOwner: false, source, part, reach }]
  })
}

function ownerLimits(source: ExtractedDoc, owner: OwnerChoices): readonly Asked[] {
  return owner
    .parts(source)
    .filter(({ choice }) => choice.names === 'withheld')
    .map(({ choice, part }) => ({
      words: choice.because ?? ownerDecided,
      byOwner: true,
      source,
      part,
      reach: 'part',
    }))
}

/** Where the words leave it open: a line of a programme is about its session, the top of a document about the event. */
function reachIn(doc: ExtractedDoc, { reach, at }: Limit): 'event' | 'document' | 'part' {
  if (reach !== 'unsaid') return reach
  if (partOf(doc, at)?.session) return 'part'
  return doc.genre === 'agenda' || at < head ? 'event' : 'document'
}
