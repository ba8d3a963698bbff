import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { titlesAt } from './titles.ts'

/** "Speaker 2 (online):", "Chair –": number, bracket and mark behind a label. */
const MARK =
  /^(?:\s*\d{1,2}|\s\p{Lu}(?=\s*[:–—]))?(?:\s*\([^)\n]*\))?(?:\s*[:：|]\s*|\s*[–—]\s*|\s+-\s+|\s*\n\s*)/u

/** Where behind the words of a role, which stand at `span`, a name may begin; null where they are no label. */
export function nameStart(line: string, span: Span, lexicon: Lexicon): number | null {
  const behind = line.slice(span[1])
  const mark = MARK.exec(behind) ?? (span[0] === 0 ? /^,\s+(?=\p{Lu})/u.exec(behind) : null)
  if (mark) return pastArticle(line, span[1] + mark[0].length, lexicon)
  // "Opening remarks" by somebody, "a panel" with them.
  const by = /^\s+(\p{L}+)\s+/u.exec(behind)
  if (by && wordSet(lexicon, 'people', 'by-words').has(by[1]?.toLowerCase() ?? ''))
    return pastArticle(line, span[1] + by[0].length, lexicon)
  const last = line.slice(span[0], span[1]).split(/\s/u).at(-1) ?? ''
  const space = /^\s+(?:["“]\s*)?/u.exec(behind)?.[0].length ?? 0
  if (space > 0 && span[0] === 0 && titlesAt(line, span[1] + space, lexicon)?.office === false)
    return span[1] + space
  return space > 0 && wordSet(lexicon, 'people', 'by-words').has(last.toLowerCase())
    ? pastArticle(line, span[1] + space, lexicon)
    : null
}

/** "Presided by the Honourable", "Présidé par le Général": an article before a rank. */
function pastArticle(line: string, at: number, lexicon: Lexicon): number {
  return at + (article(lexicon).exec(line.slice(at))?.[0].length ?? 0)
}

const article = perLexicon(
  (lexicon) =>
    new RegExp(`^${grammarSource(lexicon, 'name-articles', 'organisations')}(?:\\s+|['’])(?=\\p{L})`, 'u'),
)
