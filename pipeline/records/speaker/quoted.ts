import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { likeness } from '../../text/people/likeness.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isPaper } from '../is-paper.ts'
import { besideName } from './beside-name.ts'
import type { Candidate } from './candidate.ts'
import { named } from './named.ts'

/** Whose words an account quotes or tells, behind them: "“Oil is dear,” said Ann Roe, director of the Harbour Institute." */
export function quoted(doc: SegmentedDoc): readonly Candidate[] {
  // A press release is no paper, and quotes people.
  const isOther = doc.genre === 'other' && doc.silent !== true
  if (!isPaper(doc) && !isOther) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'quote') return []
    const words = textAt(doc.text, span)
    const match = quotedBefore(doc.lexicon).exec(words) ?? toldBefore(doc.lexicon).exec(words)
    const [whole = '', name = '', aside, from] = match ?? []
    if (!match || looksLikeName(name, doc.lexicon) < likeness.likely) return []
    const details = (aside ?? from ?? '').replace(/[\s.]+$/u, '')
    const told = besideName(withoutArticle(details, doc.lexicon), doc.lexicon)
    const start = span[0] + match.index + whole.indexOf(name)
    const end = told ? span[0] + match.index + whole.replace(/[\s.]+$/u, '').length : start + name.length
    const person = named(name, [start, end], 'quoted', told)
    return [isOther && told ? { ...person, confidence: toldOf } : person]
  })
}

/** Who is quoted and told to be something is somebody, in whatever paper. */
const toldOf = 0.88

/** Behind the name, what somebody is or whence: "…, director of the Harbour Institute", "… of the Harbour Institute". */
function detailsSource(lexicon: Lexicon): string {
  const from = grammarSource(lexicon, 'told-from', 'speakers')
  return `(?:,\\s([^,;:()“"]{3,120})|\\s(?:${from})\\s([^,;:()“"]{3,90}?))`
}

const quotedBefore = perLexicon((lexicon) => {
  const verbs = grammarSource(lexicon, 'speech-verbs', 'speakers')
  return new RegExp(
    `[”"»][,.]?\\s${verbs}\\s(${nameSource(lexicon)})${detailsSource(lexicon)}?(?=[.,;]|$)`,
    'u',
  )
})

/** Without marks of what is quoted, a comma and a verb of saying; only who is told to be something. */
const toldBefore = perLexicon((lexicon) => {
  const verbs = grammarSource(lexicon, 'said-verbs', 'speakers')
  return new RegExp(
    `,\\s${verbs}\\s(${nameSource(lexicon)})${detailsSource(lexicon)}(?=[.;]|,\\s\\p{Ll}|$)`,
    'u',
  )
})
