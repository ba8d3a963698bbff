import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { findOrganisations } from '../text/organisations.ts'

const front = 10

/** Organisations named in the short lines at the head of a document, and what the file says of its publisher. */
export function publishersOf(doc: CleanDoc, lexicon: Lexicon): readonly string[] {
  const lines = doc.blocks
    .slice(0, front)
    .filter((block) => block.kind !== 'item')
    .flatMap((block) => block.lines.map((line) => textAt(doc.text, line)))
  const named = lines
    .filter((line) => line.length < 120 && !/[.;]$/u.test(line))
    .flatMap((line) => findOrganisations(line, lexicon).map((organisation) => organisation.name))
  return [...new Set([...(doc.hints.publisher ? [doc.hints.publisher] : []), ...named])].slice(0, 6)
}
