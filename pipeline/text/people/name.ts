import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { skipSpace } from './name-word.ts'
import { type NameAt, readName } from './read-name.ts'
import { type Titles, titlesAt } from './titles.ts'

/** The name that begins at `at`, after any titles; null where nothing there is shaped like one. `alone`: a given name will do. */
export function nameAt(text: string, at: number, lexicon: Lexicon, alone = false): NameAt | null {
  const titles = titlesAt(text, at, lexicon)
  if (titles) {
    const start = skipSpace(text, titles.span[1])
    if (endsLineAsOffice(text, titles, start, lexicon)) return null
    const named = readName(text, start, lexicon, titles) ?? afterPortfolio(text, titles, lexicon)
    if (named) return named
  }
  const named = readName(text, at, lexicon, null, alone)
  // "Norvane's Example" is nobody.
  return named && /['’]s\s/u.test(text.slice(...named.span)) ? null : named
}

/** "Associate Professor" above "Medicine and Public Health": an office that ends its line stands before no name. */
function endsLineAsOffice(text: string, titles: Titles, start: number, lexicon: Lexicon): boolean {
  const last = /\p{L}+$/u.exec(text.slice(...titles.span))?.[0] ?? ''
  return (
    text.slice(titles.span[1], start).includes('\n') && wordSet(lexicon, 'people', 'position-words').has(last)
  )
}

const ofPortfolio = perLexicon(
  (lexicon) => new RegExp(`^\\s+${grammarSource(lexicon, 'of-any', 'people')}\\s`, 'u'),
)

/** "Minister of Justice Jane Roe": the name begins where a known given name or a rank does. */
function afterPortfolio(text: string, titles: Titles, lexicon: Lexicon): NameAt | null {
  if (!titles.office || !ofPortfolio(lexicon).test(text.slice(titles.span[1]))) return null
  const given = wordSet(lexicon, 'people', 'given-names')
  // "Director of Quays, and Ambassador Ben Poe": behind a comma stands another.
  const portfolio = /^[^,;()\n]*/u.exec(text.slice(titles.span[1], titles.span[1] + 80))?.[0] ?? ''
  for (const match of portfolio.matchAll(/(?<=\s)\p{Lu}[\p{L}-]+/gu)) {
    const start = titles.span[1] + match.index
    const inner = titlesAt(text, start, lexicon)
    if (!given.has(match[0]) && !inner) continue
    const named = readName(text, inner ? skipSpace(text, inner.span[1]) : start, lexicon, titles)
    if (named)
      return {
        ...named,
        titles: { span: [titles.span[0], text.slice(0, named.span[0]).trimEnd().length], office: true },
      }
  }
  return null
}
