import type { CheckFinding } from './check-finding.ts'

/** Findings by the path of their document, in the order they came. */
export function byDocument(findings: readonly CheckFinding[]): ReadonlyMap<string, readonly CheckFinding[]> {
  const groups = new Map<string, CheckFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group) group.push(finding)
    else groups.set(finding.path, [finding])
  }
  return groups
}
