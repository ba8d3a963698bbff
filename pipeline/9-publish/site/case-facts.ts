import type { BaseRecord } from '../../model/record.ts'

const STATUSES: Readonly<Record<string, string>> = {
  examined: 'examined',
  planned: 'planned',
  proposed: 'only proposed',
}

/** Whether a case study was examined, in words beside whose it is; null where a record is none. */
export function caseInWords({ type, status }: BaseRecord): string | null {
  return type === 'case-study' ? (STATUSES[String(status)] ?? null) : null
}

/** Whether a record is of a case that somebody examined or is going to, as against one that was only proposed. */
export function isHeldCase({ type, status }: BaseRecord): boolean {
  return type === 'case-study' && status !== 'proposed'
}
