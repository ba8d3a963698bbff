import type { RecordType } from './type.ts'

/** What we look for, in the order of asking; a type sees what those before it have found. */
export const recordTypes: readonly RecordType[] = []
