import type { BaseRecord } from '../../model/record.ts'

const STATUSES: Readonly<Record<string, string>> = {
  examined: 'examined',
  planned: 'planned',
  proposed: 'only proposed',
}

/** Whose case a case study is and whether it was examined, in words; null where a record is none. */
export function caseInWords({ type, subject, status }: BaseRecord): string | null {
  if (type !== 'case-study' || typeof subject !== 'string') return null
  return [`on ${subject}`, STATUSES[String(status)]].filter(Boolean).join(', ')
}

/** Whether a record is of a case that somebody examined or is going to, as against one that was only proposed. */
export function isHeldCase({ type, status }: BaseRecord): boolean {
  return type === 'case-study' && status !== 'proposed'
}
