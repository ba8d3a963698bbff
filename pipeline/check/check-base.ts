import type { Attribution, Thing } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { RuleMeasure } from '../model/knowledge.ts'
import type { Message } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { CheckFinding } from './check-finding.ts'
import { leakedNames } from './leaked-names.ts'
import { unprovedQuotes } from './unproved-quotes.ts'
import { weakRules } from './weak-rules.ts'

/** What a check looks at: a knowledge base as it lies in out/, and what rules are known to be worth. */
export interface Checked {
  readonly documents: readonly DocumentEntry[]
  readonly records: readonly BaseRecord[]
  readonly messages: readonly Message[]
  readonly things: readonly Thing[]
  readonly attribution: readonly Attribution[]
  readonly rules: Readonly<Record<string, RuleMeasure>>
  /** The final text of a document; null where it is missing. */
  text(document: string): string | null
}

/** All that keeps a check from passing, by document; what is about the whole corpus first. */
export function checkBase(base: Checked): readonly CheckFinding[] {
  return inOrder([...reported(base), ...leakedNames(base), ...unprovedQuotes(base), ...weakRules(base)])
}

/** By path, errors before warnings; within, as they were found. */
export function inOrder(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return [...findings].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.severity, b.severity))
}

function reported({ messages }: Checked): readonly CheckFinding[] {
  return messages.flatMap(({ severity, ...message }) =>
    severity === 'info' ? [] : [{ ...message, severity, record: null }],
  )
}
