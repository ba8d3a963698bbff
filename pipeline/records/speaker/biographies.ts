import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { roleOfHeading } from './lists.ts'

/** So much must words look like a name that a sentence below "About the authors" begins with. */
const likely = 0.4

/** "About the authors: Ann Roe is a senior fellow at the Harbour College." tells what somebody is and where. */
export function inBiographies(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span, section: at }) => {
    const section = doc.sections[at]
    if (section?.role !== 'speakers') return []
    const match = told(doc.lexicon).exec(textAt(doc.text, span))
    const [whole = '', name = '', position = '', body = ''] = match ?? []
    const [named] = findOrganisations(body, doc.lexicon)
    if (!match || looksLikeName(name, doc.lexicon) < likely || named?.span[0] !== 0) return []
    const affiliation = body.slice(...named.span)
    const end = whole.length - body.length + affiliation.length
    return [
      {
        span: [span[0], span[0] + end],
        name: foldSpace(name),
        honorific: null,
        role: roleOfHeading(doc, section),
        position: foldSpace(position),
        affiliation: foldSpace(affiliation),
        rule: 'biography',
        confidence: 0.85,
      },
    ]
  })
}

const told = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  return new RegExp(
    `^(\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{L}[\\p{L}.’'-]*){1,4}?)\\s${any('copula', 'definitions')}\\s(?:${any('articles')}\\s*)?(\\p{L}[^,.;]{3,60}?)\\s${any('biography-at', 'speakers')}\\s*(?:${any('articles')}\\s*)?(\\p{Lu}[^.;]*)`,
    'u',
  )
})
