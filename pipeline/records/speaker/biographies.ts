import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { titlesAt } from '../../text/people/titles.ts'
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
    const words = textAt(doc.text, span)
    const titles = titlesAt(words, 0, doc.lexicon)
    const from =
      titles === null ? 0 : titles.span[1] + (/^\s*/u.exec(words.slice(titles.span[1]))?.[0].length ?? 0)
    const found = [told(doc.lexicon), toldBehindComma(doc.lexicon)].flatMap((pattern) => {
      const match = pattern.exec(words.slice(from))
      const [named] = findOrganisations(match?.[3] ?? '', doc.lexicon)
      return match && named?.span[0] === 0 ? [{ match, named }] : []
    })[0]
    if (!found) return []
    const [whole, name = '', position = '', body = ''] = found.match
    const least = titles === null ? likely : 0
    if (looksLikeName(name, doc.lexicon) < least) return []
    const affiliation = body.slice(...found.named.span)
    const end = from + whole.length - body.length + affiliation.length
    return [
      {
        span: [span[0], span[0] + end],
        name: foldSpace(name),
        honorific: titles === null ? null : foldSpace(words.slice(...titles.span)),
        role: roleOfHeading(doc, section),
        position: foldSpace(position),
        affiliation: foldSpace(affiliation),
        rule: 'biography',
        confidence: 0.85,
      },
    ]
  })
}

/** "Ann Roe is a senior pilot in tides and nets, Harbour College." */
const toldBehindComma = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  return new RegExp(
    `^(\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{L}[\\p{L}.’'-]*){1,4}?)\\s${any('copula', 'definitions')}\\s(?:${any('articles')}\\s*)?(\\p{L}[^,.;]{3,90}),\\s(?:${any('articles')}\\s*)?(\\p{Lu}[^.;]*)`,
    'u',
  )
})

const told = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  return new RegExp(
    `^(\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{L}[\\p{L}.’'-]*){1,4}?)\\s${any('copula', 'definitions')}\\s(?:${any('articles')}\\s*)?(\\p{L}[^,.;]{3,60}?)\\s${any('biography-at', 'speakers')}\\s*(?:${any('articles')}\\s*)?(\\p{Lu}[^.;]*)`,
    'u',
  )
})
