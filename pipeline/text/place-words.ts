import type { Evidence } from '../model/record.ts'

/** Where a quote stands, in the terms of its source: "p. 3", "slide 4", "line 12"; empty where nothing is known. */
export function placeInWords(evidence: Evidence): string {
  if (evidence.slide !== null) return `slide ${evidence.slide}`
  if (evidence.page) return pageInWords(evidence.page)
  if (evidence.paragraph !== null) return `paragraph ${evidence.paragraph}`
  if (evidence.line !== null) return `line ${evidence.line}`
  return ''
}

/** The printed number is what a reader cites; the position is what a viewer needs. They are said apart where they differ. */
function pageInWords(page: { readonly index: number; readonly label: string }): string {
  const position = String(page.index + 1)
  if (page.label === position || page.label === '') return `p. ${position}`
  return `p. ${page.label} (PDF ${position})`
}
