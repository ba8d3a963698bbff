import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** No reference names more of its authors. */
const mostAuthors = 12

const year = '(?:19|20)\\d{2}[a-z]?'

/** "Roe, A. B.", "Roe AB", "Roe, Ann B." and "A. B. Roe". */
const author =
  /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*)?,?\s(?:\p{Lu}\.[\s-]?){1,3}|\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}(?=[.,;])|\p{Lu}[\p{L}’'-]+,\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.)?(?=[.,;\s])|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]+/uy

/** A title stands behind the authors and the year, up to a full stop: what styles of reference have in common. */
const title = new RegExp(`^[\\s.,;]*(?:\\(?${year}\\)?[.,:]?\\s+)?(\\p{Lu}[^.]{5,200})\\.\\s`, 'u')

/** "World Bank. 2011. Title." */
const body = new RegExp(`^(\\p{Lu}[^.,]{2,60})\\.\\s+(?=${year}\\.\\s)`, 'u')

/** The authors with which a reference opens and the title behind them; null where it opens otherwise. */
export function behindAuthors(
  text: string,
  lexicon: Lexicon,
): { readonly authors: string; readonly title: string } | null {
  const end = authorsEnd(text, lexicon)
  const found = end === 0 ? null : title.exec(text.slice(end))?.[1]
  return found ? { authors: text.slice(0, end).trim(), title: found } : null
}

function authorsEnd(text: string, lexicon: Lexicon): number {
  let end = 0
  for (let count = 0; count < mostAuthors; count++) {
    const mark = end === 0 ? '' : (between(lexicon).exec(text.slice(end, end + 12))?.[0] ?? null)
    if (mark === null) break
    author.lastIndex = end + mark.length
    const match = author.exec(text)
    if (!match) break
    end = author.lastIndex
  }
  return end > 0 ? end : (body.exec(text)?.[1]?.length ?? 0)
}

const between = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s?(?:[,;]\\s(?:(?:${grammarSource(lexicon, 'and')}|&)\\s)?|(?:${grammarSource(lexicon, 'and')}|&)\\s)`,
      'u',
    ),
)
