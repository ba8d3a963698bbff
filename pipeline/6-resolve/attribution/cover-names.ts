import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied, Attribution } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { grouped } from '../grouped.ts'
import { type Covering, coverDocument, type Reach } from './cover-document.ts'
import { familiesNamed, peopleNamed } from './people-named.ts'
import { type Withholding, withholdings } from './withholdings.ts'

/** Documents in which names stand away from statements where a document of their event asks for it. */
export interface Covered {
  readonly docs: readonly ExtractedDoc[]
  readonly attribution: readonly Attribution[]
  readonly applied: readonly Applied[]
}

/** Covers names beside statements where attribution is limited; the owner of the corpus may decide otherwise. */
export function coverNames(
  docs: readonly ExtractedDoc[],
  decisions: readonly Decision[],
  eventOf: (document: string) => string | null,
  report: Report,
): Covered {
  const choices = decisions.filter((decision) => decision.decide === 'attribute')
  const choiceOf = (doc: ExtractedDoc) =>
    choices.filter(({ document }) => document === doc.id || document === doc.path).at(-1)
  const limits = withholdings(docs, eventOf, (doc) => choiceOf(doc)?.names === 'shown')
  const isLimited = (doc: ExtractedDoc) => limits.has(doc.id) || choiceOf(doc)?.names === 'withheld'
  const names = docs.some(isLimited) ? peopleNamed(docs) : []
  const ofEvent = names.length === 0 ? new Map() : grouped(docs, ({ id }) => [eventOf(id) ?? id])
  const attribution: Attribution[] = []
  const result = docs.map((doc) => {
    if (!isLimited(doc)) return doc
    const asked = limits.get(doc.id) ?? []
    const choice = choiceOf(doc)
    if (choice?.names === 'shown') {
      attribution.push({ ...told(doc, asked), names: 'shown', reason: choice.because ?? byOwner, covered: 0 })
      return doc
    }
    const reach = choice === undefined ? reachOf(asked) : everywhere
    const covered = coverDocument(
      doc,
      names,
      familiesNamed(ofEvent.get(eventOf(doc.id) ?? doc.id) ?? [doc]),
      reach,
    )
    attribution.push({
      ...told(doc, asked),
      names: 'withheld',
      reason: reasonOf(doc, asked, choice?.because),
      named: covered.named,
      covered: covered.count,
      parts: reach.parts,
      people: reach.people,
    })
    remark(doc, asked, covered, report)
    return covered.doc
  })
  const known = new Set(docs.flatMap(({ id, path }) => [id, path]))
  return { docs: result, attribution, applied: choices.map((choice) => appliedOf(choice, known, report)) }
}

const byOwner = 'decided by the owner of the corpus'
const everywhere: Reach = { parts: null, people: [] }

/** One limit on the whole document makes those on its parts idle. */
function reachOf(asked: readonly Withholding[]): Reach {
  const parts = asked.map(({ part }) => part)
  if (parts.some((part) => part === null)) return everywhere
  return {
    parts: parts.flatMap((part) => part?.spans ?? []),
    people: [...new Set(parts.flatMap((part) => part?.people ?? []))].sort(),
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
    words: telling?.words ?? byOwner,
    source: telling?.source.id ?? doc.id,
    named: [],
  }
}

function reasonOf(doc: ExtractedDoc, asked: readonly Withholding[], because: string | undefined): string {
  const telling = tellingOf(doc, asked)
  if (!telling) return because ?? byOwner
  const who = telling.source === doc ? 'The document' : `${telling.source.path}, of the same event,`
  return `${who} says${telling.part === null ? '' : ', of a part of it'}: ${telling.words}`
}

function remark(doc: ExtractedDoc, asked: readonly Withholding[], { count }: Covering, report: Report): void {
  const telling = tellingOf(doc, asked)
  const asker = !telling || telling.source === doc ? 'it' : telling.source.path
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

function appliedOf(
  { document, because }: Extract<Decision, { readonly decide: 'attribute' }>,
  known: ReadonlySet<string>,
  report: Report,
): Applied {
  const there = known.has(document)
  if (!there)
    report(
      'warning',
      'decision-lost',
      `Unexpected decision (attribute) on ${document}, expected the id or path of a document`,
    )
  return {
    decide: 'attribute',
    on: [document],
    because: because ?? null,
    state: there ? 'applied' : 'lost',
    reason: there ? 'document found' : 'no such document',
  }
}
