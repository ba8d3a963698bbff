import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { knownOrganisation } from '../organisations/known.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
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
