import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Notebook } from '../model/message.ts'
import { documentId } from '../text/document-id.ts'
import { type Carried, deepest } from './carried.ts'
import type { Limits } from './limits.ts'
import { cleanDoc, extractedDoc, headOf } from './parts.ts'
import { reportFailure, silentDoc } from './set-aside.ts'

/** A document and what came inside it, with ids that depend on nothing but the order of files. */
export function unpackedAll(
  { source, outcome, size, empty, inside, tooDeep }: Carried,
  id: string,
  knowledge: Knowledge,
  notes: Notebook,
  limits: Limits,
  taken: Set<string>,
): readonly ExtractedDoc[] {
  const { path } = source
  for (const part of [outcome.text, outcome.stated])
    if (part) for (const message of headOf(part).messages) notes.messages.push({ ...message, path })
  const report = notes.reportFor('crew', path)
  if (outcome.failure) reportFailure(outcome.failure, limits, outcome.text !== null, report)
  if (tooDeep > 0)
    report(
      'warning',
      'nested-too-deep',
      `Unexpected file inside files ${deepest} deep; ${tooDeep} were left out, take them out of their mail`,
    )
  const named = { ...source, id }
  const clean = outcome.text ? cleanDoc(outcome.text, named, size) : null
  const doc = clean
    ? outcome.stated
      ? extractedDoc(clean, outcome.stated, knowledge)
      : silentDoc(clean, knowledge)
    : empty && { ...empty, id }
  return [
    ...(doc ? [doc] : []),
    ...inside.flatMap((one) =>
      unpackedAll(one, documentId(one.source.path, taken), knowledge, notes, limits, taken),
    ),
  ]
}
