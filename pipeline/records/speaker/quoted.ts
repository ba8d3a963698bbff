import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { detailsOf } from './details.ts'

/** Behind words in quotation marks and a verb two words that may be a name are one. */
const likely = 0.65

/** Whose words an account quotes, behind them: "“Oil is dear,” said Ann Roe, director of the Harbour Institute." */
export function quoted(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.genre !== 'report' && doc.genre !== 'brief') return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'quote') return []
    const match = pattern(doc.lexicon).exec(textAt(doc.text, span))
    const [whole = '', name = '', aside, from] = match ?? []
    if (!match || looksLikeName(name, doc.lexicon) < likely) return []
    const details = (aside ?? from ?? '').replace(/[\s.]+$/u, '')
    const told = detailsOf(withoutArticle(details, doc.lexicon), doc.lexicon)
    const start = span[0] + match.index + whole.indexOf(name)
    const end = told ? span[0] + match.index + whole.replace(/[\s.]+$/u, '').length : start + name.length
    return [
      {
        span: [start, end],
        name: foldSpace(name),
        honorific: null,
        role: 'speaker',
        position: told?.said.position ?? null,
        affiliation: told?.said.affiliation ?? null,
        rule: 'quoted',
        confidence: 0.75,
      },
    ]
  })
}

const word = "\\p{Lu}[\\p{L}.’'-]*"

const pattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `[”"»][,.]?\\s${grammarSource(lexicon, 'speech-verbs', 'speakers')}\\s(${word}(?:\\s(?:(?:van|von|de|del|der|den|di|da|dos|la|le|bin|al|el)\\s)?${word}){1,3})(?:,\\s([^,;:()“"]{3,120})|\\s(?:${grammarSource(lexicon, 'told-from', 'speakers')})\\s([^,;:()“"]{3,90}?))?(?=[.,;]|$)`,
      'u',
    ),
)
