import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import { speechSource } from '../../text/people/speech.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'
import { type Held, officeAndName } from './office-and-name.ts'

/** "HARBO President Ann Roe also welcomed …": an office and a name with which a sentence or a part of it opens, and behind them what they did. */
export function beforeVerb(words: string, lexicon: Lexicon): readonly Held[] {
  return matchesOf(openings(lexicon), words).flatMap((opening): readonly Held[] => {
    const told = officeAndName(words, opening.index + opening[0].length, lexicon)
    const verb = told
      ? verbPattern(lexicon).exec(words.slice(told.name[1], told.name[1] + 120))?.[1]
      : undefined
    return told && verb !== undefined ? [{ ...told, role: roleOfDeed(verb, lexicon) ?? 'speaker' }] : []
  })
}

const openings = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  const articles = listOf(lexicon, 'grammar', 'articles').map(
    (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  )
  const first = `^(?:${articles.join('|') || '(?!)'})\\s|^`
  return new RegExp(`(?:${first}|(?<=\\p{L}),\\s(?:${and}\\s)?(?:\\p{Ll}+\\s)?)(?=\\p{Lu})`, 'gu')
})

/** Up to two small words stand before what somebody did: "has also urged". */
const verbPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(?:,\\s[^,;:.]{3,60},|\\s\\([^()]{2,60}\\))?\\s(?:\\p{Ll}+\\s){0,2}(${speechSource(lexicon)})(?!\\p{L})`,
      'u',
    ),
)
