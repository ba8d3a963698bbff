import type { Draft } from '../draft.ts'

/** The number of the next list that a repair makes: one more than those of all lists there are. */
export function nextList(drafts: readonly Draft[]): number {
  return drafts.reduce((most, { list }) => Math.max(most, list ?? -1), -1) + 1
}
