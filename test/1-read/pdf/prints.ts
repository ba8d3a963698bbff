import type { Print } from './write-pdf.ts'

/** Lines below each other. */
export function column(left: number, base: number, texts: readonly string[], pitch = 12): Print[] {
  return texts.map((text, i) => ({ at: [left, base + i * pitch] as const, text }))
}

/** Text enough to tell what the usual size of a page is. */
export const filler = column(60, 300, [
  'The council of the bay met for the second time and heard the reports of all',
  'its members, who had travelled from the islands and from the upper valley to',
  'speak about the water, the roads and the schools of the coming year at length.',
])
