import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Statement } from '../statement.ts'
import { linkedTerm } from './linked-term.ts'

/** A term and the clause that gives its meaning. */
export interface ClauseTerm {
  readonly span: Span
  readonly term: string
}

/** "“Crews” refers to …; “pilots” means …; and wardens are defined as …": one term for each clause that gives a meaning. */
export function clauseTerms({ text, span, role }: Statement, lexicon: Lexicon): readonly ClauseTerm[] {
  if (!text.includes(';') || isFolded(text, span)) return []
  return [...text.matchAll(/[^;]+/gu)].flatMap(({ index, 0: clause }) => {
    const lead = opening(lexicon).exec(clause)?.[0].length ?? 0
    const term = linkedTerm(clause.slice(lead), role, lexicon)
    const start = span[0] + index + lead
    return term === null ? [] : [{ span: [start, span[0] + index + clause.trimEnd().length] as const, term }]
  })
}

/** Whether white space was folded: then places in the text are none of the document. */
export function isFolded(text: string, span: Span): boolean {
  return text.length !== span[1] - span[0]
}

const opening = perLexicon((lexicon) => new RegExp(`^\\s*(?:${grammarSource(lexicon, 'and')}\\s+)?`, 'iu'))
