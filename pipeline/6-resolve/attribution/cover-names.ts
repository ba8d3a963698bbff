import type { Applied, Attribution } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { grouped } from '../grouped.ts'
import { type Covering, coverDocument } from './cover-document.ts'
import type { Reach } from './cover-finders.ts'
import type { OwnerChoices, PartChoice } from './owner-choices.ts'
import { peopleNamed, speakersNamed } from './people-named.ts'
import { ownerDecided, type Withholding, withholdings } from './withholdings.ts'

/** Documents in which names stand away from statements where a document of their event asks for it. */
export interface Covered {
  readonly docs: readonly ExtractedDoc[]
  readonly attribution: readonly Attribution[]
  readonly applied: readonly Applied[]
  /** Document id -> the words that were covered in it, as keys; of the documents that withhold names. */
  readonly kept: ReadonlyMap<string, ReadonlySet<string>>
}

/** Covers names beside statements where attribution is limited; the owner of the corpus may decide otherwise. */
export function coverNames(
  docs: readonly ExtractedDoc[],
  owner: OwnerChoices,
  eventOf: (document: string) => string | null,
  report: Report,
): Covered {
  const limits = withholdings(docs, eventOf, owner)
  const isLimited = (doc: ExtractedDoc) => limits.has(doc.id) || owner.whole(doc)?.names === 'withheld'
  const names = docs.some(isLimited) ? peopleNamed(docs) : []
  const ofEvent = names.length === 0 ? new Map() : grouped(docs, ({ id }) => [eventOf(id) ?? id])
  const attribution: Attribution[] = []
  const kept = new Map<string, ReadonlySet<string>>()
  const result = docs.map((doc) => {
    const choice = owner.whole(doc)
    const limiting = limits.get(doc.id) ?? []
    const asked = limiting.filter(({ byOwner }) => byOwner || choice?.names !== 'shown')
    if (asked.length === 0 && choice?.names !== 'withheld') {
      const shown = choice ?? owner.parts(doc).at(-1)?.choice
      const words = tellingOf(doc, limiting)?.words ?? doc.attribution
      if (shown && words !== null) attribution.push({ ...told(doc, limiting), words, ...shownBy(shown) })
      return doc
    }
    const speakers = speakersNamed(ofEvent.get(eventOf(doc.id) ?? doc.id) ?? [doc])
    const reach = reachOf(choice?.names === 'withheld' ? [] : asked, owner.parts(doc))
    const covered = coverDocument(doc, names, speakers, reach)
    attribution.push({
      ...told(doc, asked),
      names: 'withheld',
      reason: reasonOf(doc, asked, choice?.because),
      named: covered.named,
      covered: covered.count,
      ...reach,
    })
    kept.set(doc.id, covered.words)
    remark(doc, asked, covered, report)
    return covered.doc
  })
  return { docs: result, attribution, applied: owner.applied, kept }
}

function shownBy({ because }: PartChoice['choice']): Pick<Attribution, 'names' | 'reason' | 'covered'> {
  return { names: 'shown', reason: because ?? ownerDecided, covered: 0 }
}

/** One limit on the whole document makes those on its parts idle; where the owner shows a session, nothing is covered. */
function reachOf(asked: readonly Withholding[], choices: readonly PartChoice[]): Reach {
  const free = choices.flatMap(({ choice, part }) => (choice.names === 'shown' ? part.spans : []))
  const parts = asked.map(({ part }) => part)
  if (parts.length === 0 || parts.some((part) => part === null)) return { parts: null, people: [], free }
  return {
    parts: parts.flatMap((part) => part?.spans ?? []),
    people: [...new Set(parts.flatMap((part) => part?.people ?? []))].sort(),
    free,
  }
}

/** The limit that reaches furthest speaks for all; a document's own words before those of another. */
function tellingOf(doc: ExtractedDoc, asked: readonly Withholding[]): Withholding | undefined {
  const rank = ({ part, source }: Withholding) => (part === null ? 0 : 2) + (source === doc ? 0 : 1)
  return [...asked].sort((a, b) => rank(a) - rank(b))[0]
}

function told(doc: ExtractedDoc, asked: readonly Withholding[]) {
  const telling = tellingOf(doc, asked)
  return {
    document: doc.id,
    words: telling?.words ?? ownerDecided,
    source: telling?.source.id ?? doc.id,
    named: [],
  }
}

function reasonOf(doc: ExtractedDoc, asked: readonly Withholding[], because: string | undefined): string {
  const telling = tellingOf(doc, asked)
  if (!telling) return because ?? ownerDecided
  if (telling.byOwner)
    return telling.words === ownerDecided ? ownerDecided : `${ownerDecided}: ${telling.words}`
  const who = telling.source === doc ? 'The document' : `${telling.source.path}, of the same event,`
  return `${who} says${telling.part === null ? '' : ', of a part of it'}: ${telling.words}`
}

function remark(doc: ExtractedDoc, asked: readonly Withholding[], { count }: Covering, report: Report): void {
  const telling = tellingOf(doc, asked)
  const source = telling?.source === doc ? 'it' : telling?.source.path
  const asker = !telling || telling.byOwner ? 'the owner of the corpus' : source
  if (count > 0)
    report(
      'info',
      'names-withheld',
      `Left out ${count} names beside statements in ${doc.path}, as ${asker} asks; decide otherwise in decisions.yaml`,
    )
  const lost = asked.find(({ part, source }) => part !== null && source !== doc && part.spans.length === 0)
  if (lost && doc.genre === 'report')
    report(
      'warning',
      'part-not-found',
      `Unexpected report ${doc.path} without a part that goes by the name of the session of which ${lost.source.path} says \`${lost.words.slice(0, 120)}\`; only names of its speakers were left out. Look at it, and decide in decisions.yaml`,
    )
}
