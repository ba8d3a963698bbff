import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { partCalled, type Told } from './told-part.ts'

type Choice = Extract<Decision, { readonly decide: 'attribute' }>

/** What the owner decided of one session of a document. */
export interface PartChoice {
  readonly choice: Choice
  readonly part: Told
}

/** What the owner of a corpus decided about names, by document; the last word on a document or session counts. */
export interface OwnerChoices {
  whole(doc: ExtractedDoc): Choice | undefined
  parts(doc: ExtractedDoc): readonly PartChoice[]
  readonly applied: readonly Applied[]
}

/** `titleOf` gives the title of the session with an id, if the document has it. */
export function ownerChoices(
  docs: readonly ExtractedDoc[],
  decisions: readonly Decision[],
  titleOf: (doc: ExtractedDoc, session: string) => string | null,
  report: Report,
): OwnerChoices {
  const choices = decisions.filter((decision) => decision.decide === 'attribute')
  const byName = new Map(docs.flatMap((doc) => [doc.id, doc.path].map((name) => [name, doc] as const)))
  const whole = new Map<string, Choice>()
  const parts = new Map<string, Map<string, PartChoice>>()
  const applied = choices.map((choice): Applied => {
    const doc = byName.get(choice.document)
    if (!doc) return lost(choice, 'no such document', 'the id or path of a document', report)
    if (choice.session === undefined) {
      whole.set(doc.id, choice)
      return stated(choice, 'applied', 'document found')
    }
    const part = partCalled(doc, titleOf(doc, choice.session) ?? choice.session)
    if (!part)
      return lost(choice, 'no such session', `a session or heading of ${doc.path} that is called so`, report)
    const known = parts.get(doc.id) ?? new Map<string, PartChoice>()
    parts.set(doc.id, known.set(part.spans.join(' '), { choice, part }))
    return stated(choice, 'applied', 'session found')
  })
  return {
    whole: (doc) => whole.get(doc.id),
    parts: (doc) => [...(parts.get(doc.id)?.values() ?? [])],
    applied,
  }
}

function lost(choice: Choice, reason: string, expected: string, report: Report): Applied {
  report(
    'warning',
    'decision-lost',
    `Unexpected decision (attribute) on ${onOf(choice).join(', ')}, expected ${expected}`,
  )
  return stated(choice, 'lost', reason)
}

function stated(choice: Choice, state: Applied['state'], reason: string): Applied {
  return { decide: 'attribute', on: onOf(choice), because: choice.because ?? null, state, reason }
}

function onOf({ document, session }: Choice): readonly string[] {
  return session === undefined ? [document] : [document, session]
}
