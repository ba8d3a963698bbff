import type { Format } from './doc.ts'

/** Formats in whose hints people write what they mean; office programs put in their own. */
export const HAND_TOLD: ReadonlySet<Format> = new Set(['markdown', 'html', 'eml'])
