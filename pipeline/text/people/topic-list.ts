import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { knownOrganisation } from '../organisations/known.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { kindOfPart } from './part-kind.ts'
import type { Part } from './parts.ts'

/** "Women, Peace and Security Adviser": common words before a position that ends a list of such words are part of it, and nobody's body. */
export function withTopicList(line: string, parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  const common = wordSet(lexicon, 'people', 'common-words')
  const isTopic = ({ text }: Part) => common.has(text.toLowerCase()) && !knownOrganisation(text, lexicon)
  const end = parts.findIndex((part) => !isTopic(part))
  const [first, last] = [parts[0], parts[end]]
  if (end < 1 || !first || !last || last.bracketed || !isEndOfList(last.text, lexicon)) return parts
  const span = [first.span[0], last.span[1]] as const
  if (/[^\p{L}\s,’'-]/u.test(line.slice(first.span[0], last.span[0]))) return parts
  return [{ span, text: line.slice(...span), bracketed: false }, ...parts.slice(end + 1)]
}

/** "Under Secretary for Nets, Tides, and Lamps at the Harbour Board": what an office is for goes on behind commas, up to where it is. */
export function withOfficeList(line: string, parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  const { last: closing, office } = officePatterns(lexicon)
  const [first] = parts
  const end = parts.findIndex(({ text }, at) => at > 0 && closing.test(text))
  const last = parts[end]
  if (!first || !last || end < 2 || !office.test(first.text)) return parts
  const plain = parts.slice(1, end).every((part) => !part.bracketed && isFieldOfWork(part.text, lexicon))
  if (!plain || kindOfPart(first.text, lexicon) !== 'position') return parts
  const span = [first.span[0], last.span[1]] as const
  return [{ span, text: line.slice(...span), bracketed: false }, ...parts.slice(end + 1)]
}

/** A few words that are neither an office nor a body. */
function isFieldOfWork(words: string, lexicon: Lexicon): boolean {
  const kind = kindOfPart(words, lexicon)
  return words.split(' ').length <= 3 && kind !== 'position' && kind !== 'body'
}

const officePatterns = perLexicon((lexicon) => ({
  office: new RegExp(`\\s${grammarSource(lexicon, 'name-prepositions', 'organisations')}\\s`, 'u'),
  last: new RegExp(
    `^(?:${grammarSource(lexicon, 'and')}|&)\\s.*\\s${grammarSource(lexicon, 'at-words', 'people')}\\s`,
    'u',
  ),
}))

/** "Peace and Security Adviser": words joined by "and", of which a position is one behind it. */
function isEndOfList(words: string, lexicon: Lexicon): boolean {
  const joined = joinedPattern(lexicon).exec(words)
  const positions = wordSet(lexicon, 'people', 'position-words')
  const [before = '', behind = ''] = joined
    ? [words.slice(0, joined.index), words.slice(joined.index + joined[0].length)]
    : []
  const names = (text: string) => text.split(' ').some((word) => positions.has(word))
  return joined !== null && before.split(' ').length <= 3 && !names(before) && names(behind)
}

const joinedPattern = perLexicon((lexicon) => new RegExp(`\\s(?:${grammarSource(lexicon, 'and')}|&)\\s`, 'u'))
