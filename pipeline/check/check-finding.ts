import type { Message } from '../model/message.ts'

/** Something that keeps a check from passing. */
export interface CheckFinding extends Message {
  readonly severity: 'error' | 'warning'
  /** Id of the record it is about; null where it is about a document or the whole corpus. */
  readonly record: string | null
}
