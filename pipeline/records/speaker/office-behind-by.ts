import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleLabels } from '../../text/people/labels.ts'
import type { PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { lettersOfOffice } from './office.ts'
import { type Held, officeAndName } from './office-and-name.ts'

/** "delivered by Port President Ann Roe": up to the next mark all that stands behind "by" is an office and two or three words of a name. */
export function behindBy(words: string, lexicon: Lexicon): readonly Held[] {
  let last: PersonRole | null = null
  return matchesOf(by(lexicon), words).flatMap((match): readonly Held[] => {
    const start = match.index + match[0].length
    const told = officeAndName(words, start, lexicon)
    if (!told) return []
    const { office, name } = told
    const at = told.start
    const from = Math.max(0, match.index - lettersOfOffice)
    const label = roleLabels(`${words.slice(from, start)}${words.slice(...name)}`, lexicon).at(-1)
    if (label?.next === start - from && label.span[0] < match.index - from)
      return [{ office, start: at, name, role: label.role }]
    // "had tea with Minister Ann Roe": nobody spoke.
    const before = /(?:\p{L}+\s+)?\p{L}+(?=\s*$)/u.exec(words.slice(from, match.index))?.[0] ?? ''
    // "represented by Warden Ann Roe and by Pilot Ben Poe": the second as the first.
    const role = joined(lexicon).test(before) ? last : roleBehind(before, lexicon)
    last = role
    return role === null ? [] : [{ office, start: at, name, role }]
  })
}

const by = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<=\\p{L}\\s)${grammarSource(lexicon, 'by-words', 'people')}\\s+(?:\\p{Ll}+\\s){0,2}(?=\\p{Lu})`,
      'gu',
    ),
)

const joined = perLexicon((lexicon) => new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'and')}$`, 'u'))

/** The role of whoever stands behind "presented by", "made by", "represented by"; null behind other words. */
function roleBehind(before: string, lexicon: Lexicon): PersonRole | null {
  const last = /\p{L}+$/u.exec(before)?.[0] ?? ''
  if (patternOf(lexicon, 'speakers', 'represented').test(last)) return 'participant'
  const spoke = patternOf(lexicon, 'speakers', 'speech-verbs').test(last)
  return spoke || patternOf(lexicon, 'speakers', 'told-by').test(before) ? 'speaker' : null
}
