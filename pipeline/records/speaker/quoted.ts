import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { besideName } from './beside-name.ts'
import type { Candidate } from './candidate.ts'
import { named } from './named.ts'

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
    const told = besideName(withoutArticle(details, doc.lexicon), doc.lexicon)
    const start = span[0] + match.index + whole.indexOf(name)
    const end = told ? span[0] + match.index + whole.replace(/[\s.]+$/u, '').length : start + name.length
    return [named(name, [start, end], 'quoted', told)]
  })
}

const pattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `[”"»][,.]?\\s${grammarSource(lexicon, 'speech-verbs', 'speakers')}\\s(${nameSource(lexicon)})(?:,\\s([^,;:()“"]{3,120})|\\s(?:${grammarSource(lexicon, 'told-from', 'speakers')})\\s([^,;:()“"]{3,90}?))?(?=[.,;]|$)`,
      'u',
    ),
)
