import type { Evidence } from '../model/record.ts'
import { escapedWords } from '../text/escaped.ts'
import { foldSpace } from '../text/fold.ts'

/** Where evidence stands, in the terms of its source. */
export function placeOfEvidence(evidence: Evidence | undefined): string | null {
  if (!evidence) return null
  if (evidence.page) return `page ${evidence.page.label}`
  if (evidence.slide !== null) return `slide ${evidence.slide}`
  if (evidence.line !== null) return `line ${evidence.line}`
  return evidence.paragraph === null ? null : `paragraph ${evidence.paragraph}`
}

/** Letters of a quote that must be there for its line to be named. */
const enough = 40

/** The line of a document's text on which a quote begins; null where its first words are not there. */
export function lineOfQuote(text: string | null, quote: string): string | null {
  const words = foldSpace(quote).slice(0, enough).split(' ').filter(Boolean)
  if (text === null || words.length === 0) return null
  const at = new RegExp(escapedWords(words), 'u').exec(text)?.index
  return at === undefined ? null : `line ${text.slice(0, at).split('\n').length} of its text`
}
