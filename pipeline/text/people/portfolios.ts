import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import type { Part } from './parts.ts'

const field = '\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?'
const plain = new RegExp(`^${field}$`, 'u')

const patterns = perLexicon((lexicon) => ({
  office: new RegExp(`\\s${grammarSource(lexicon, 'of-words', 'people')}\\s*${field}$`, 'u'),
  last: new RegExp(`^${field}\\s(?:${grammarSource(lexicon, 'and')}|&)\\s${field}$`, 'u'),
}))

/** "Minister of Agriculture, Forests, Fisheries and Trade": one office with its fields, which commas part. */
export function withPortfolios(line: string, parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  const [first, ...others] = parts
  const { office, last } = patterns(lexicon)
  if (!first || !office.test(first.text)) return parts
  const at = others.findIndex(({ text }) => last.test(text))
  const end = others[at]
  const fields = others.slice(0, at + 1)
  const one =
    fields.every((part, n) => !part.bracketed && (n === at || plain.test(part.text))) &&
    findOrganisations(end?.text ?? '', lexicon).length === 0
  if (!end || !one) return parts
  const span = [first.span[0], end.span[1]] as const
  return [{ span, text: line.slice(...span), bracketed: false }, ...others.slice(at + 1)]
}
