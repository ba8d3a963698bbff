import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import type { PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** What may stand before the first name of a line: a bullet, a picture. */
function isLead(words: string): boolean {
  return words.length <= 4 || (words.length <= 12 && !/[\p{L}\p{N}]/u.test(words))
}

/** Whether a line is one of people: it begins with one, and what else it says is who they are. */
export function isPeopleLine(
  { text, lexicon }: Pick<SegmentedDoc, 'text' | 'lexicon'>,
  line: Span,
  people: readonly PersonMention[],
): boolean {
  const first = people[0]
  const last = people.at(-1)
  if (!first || !last || !isLead(textAt(text, [line[0], first.span[0]]))) return false
  const named =
    first.role !== null || first.honorific !== null || first.position !== null || first.affiliation !== null
  const aside = /\s*\[[^[\]]*\]\s*$/u.exec(textAt(text, [last.span[1], line[1]]))?.[0].length ?? 0
  const rest = line[1] - last.span[1] - aside
  // "…, Chief Justice of Kenya; Member, …": a second position tells more of the same person.
  const behind = textAt(text, [last.span[1], line[1]])
  const more = first.position !== null || first.affiliation !== null
  if (more && people.length === 1 && behind.startsWith(';') && !/[.?!]$/u.test(behind)) return true
  // "… (Harbour College) – Tides": what they speak on.
  if (people.length === 1 && /\)$/u.test(textAt(text, last.span)) && /^\s+[–—-]\s+\p{Lu}/u.test(behind))
    return true
  // "…, Presentation", ";, Example Land": a word or two behind all that says who somebody is.
  const most = first.position !== null || first.affiliation !== null ? 18 : 12
  return (
    (named || first.nameSpan[1] - first.nameSpan[0] > (line[1] - line[0]) * 0.6 || people.length > 1) &&
    (rest < most || (people.length > 1 && andOthers(lexicon).test(behind)))
  )
}

/** "…, Ann Roe and seven other members." */
const andOthers = perLexicon(
  (lexicon) =>
    new RegExp(`^,?\\s+${grammarSource(lexicon, 'and')}\\s+[\\p{Ll}\\d][\\p{Ll}\\d -]{2,40}\\.?\\s*$`, 'u'),
)
