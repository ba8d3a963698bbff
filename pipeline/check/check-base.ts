import { byCodeUnit } from '../text/fold.ts'
import type { CheckFinding } from './check-finding.ts'
import type { Checked } from './checked.ts'
import { leakedNames } from './leaked-names.ts'
import { unprovedQuotes } from './unproved-quotes.ts'
import { weakRules } from './weak-rules.ts'

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
