import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { partsBetween } from '../../text/parts-between.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Held, officeAndName } from './office-and-name.ts'

/** "The crew: Lamp Officer Ann Roe, Pier Adviser Ben Poe and Port Assistant Eva Coe took part in the talks": each behind an office. */
export function tookPart(words: string, lexicon: Lexicon): readonly Held[] {
  const verb = patternOf(lexicon, 'speakers', 'took-part').exec(words)
  if (!verb) return []
  return partsBetween(words.slice(0, verb.index).trimEnd(), marks(lexicon)).flatMap(
    ([start, end]): readonly Held[] => {
      const told = officeAndName(words.slice(0, end), start, lexicon)
      return told && told.start === start && told.name[1] === end ? [{ ...told, role: 'participant' }] : []
    },
  )
}

/** What stands between two of them, with the article of the second. */
const marks = perLexicon((lexicon) => {
  const [and, articles] = [grammarSource(lexicon, 'and'), grammarSource(lexicon, 'articles')]
  return new RegExp(`(?::\\s+|,\\s+(?:${and}\\s+)?|\\s+${and}\\s+)(?:${articles}\\s+)?(?=\\p{Lu})`, 'gu')
})
