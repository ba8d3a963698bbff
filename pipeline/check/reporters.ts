import type { CheckFinding } from './check-finding.ts'
import { githubReport } from './github-report.ts'
import type { Reported } from './reported.ts'
import { sarifReport } from './sarif-report.ts'
import { textReport } from './text-report.ts'

export type CheckReporter = (findings: readonly CheckFinding[], about: Reported) => string

/** How a check may be said, by the name that asks for it. */
export const reporters: Readonly<Record<string, CheckReporter>> = {
  text: textReport,
  json: (findings) => `${JSON.stringify({ ...counted(findings), findings })}\n`,
  github: githubReport,
  sarif: sarifReport,
}

export function counted(findings: readonly CheckFinding[]): {
  readonly errors: number
  readonly warnings: number
} {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}
