import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied, Attribution } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import { coverDocument } from './cover-document.ts'
import { peopleNamed } from './people-named.ts'

/** Documents in which names stand away from statements where the document asks for it. */
export interface Covered {
  readonly docs: readonly ExtractedDoc[]
  readonly attribution: readonly Attribution[]
  readonly applied: readonly Applied[]
}

/** Covers names beside statements in documents that limit attribution; the owner of the corpus may decide otherwise. */
export function coverNames(
  docs: readonly ExtractedDoc[],
  decisions: readonly Decision[],
  _knowledge: Knowledge,
  report: Report,
): Covered {
  const choices = decisions.filter((decision) => decision.decide === 'attribute')
  const choiceOf = (doc: ExtractedDoc) =>
    choices.filter(({ document }) => document === doc.id || document === doc.path).at(-1)
  const limited = docs.filter((doc) => doc.attribution !== null || choiceOf(doc)?.names === 'withheld')
  const names = limited.length === 0 ? [] : peopleNamed(docs)
  const attribution: Attribution[] = []
  const result = docs.map((doc) => {
    const choice = choiceOf(doc)
    if (doc.attribution === null && choice?.names !== 'withheld') return doc
    const words = doc.attribution ?? 'decided by the owner of the corpus'
    if (choice?.names === 'shown') {
      attribution.push({
        document: doc.id,
        words,
        names: 'shown',
        reason: choice.because ?? 'decided by the owner of the corpus',
        named: [],
        covered: 0,
      })
      return doc
    }
    const covered = coverDocument(doc, names)
    attribution.push({
      document: doc.id,
      words,
      names: 'withheld',
      reason: `The document says: ${words}`,
      named: covered.named,
      covered: covered.count,
    })
    if (covered.count > 0)
      report(
        'info',
        'names-withheld',
        `Left out ${covered.count} names beside statements in ${doc.path}, as it asks; decide otherwise in decisions.yaml`,
      )
    return covered.doc
  })
  const known = new Set(docs.flatMap(({ id, path }) => [id, path]))
  return { docs: result, attribution, applied: choices.map((choice) => appliedOf(choice, known, report)) }
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
