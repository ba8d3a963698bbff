import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Held, officeAndName } from './office-and-name.ts'

/** "The crew: Lamp Officer Ann Roe, Pier Adviser Ben Poe and Port Assistant Eva Coe took part in the talks": each behind an office. */
export function tookPart(words: string, lexicon: Lexicon): readonly Held[] {
  const verb = patternOf(lexicon, 'speakers', 'took-part').exec(words)
  if (!verb) return []
  return partsOf(words.slice(0, verb.index), lexicon).flatMap(([start, end]): readonly Held[] => {
    const told = officeAndName(words.slice(0, end), start, lexicon)
    return told && told.start === start && told.name[1] === end ? [{ ...told, role: 'participant' }] : []
  })
}

/** The parts of a list, without the articles before them. */
function partsOf(list: string, lexicon: Lexicon): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const mark of [...matchesOf(marks(lexicon), list), { index: list.trimEnd().length, 0: '' }]) {
    spans.push([from, mark.index])
    from = mark.index + mark[0].length
  }
  return spans
}

const marks = perLexicon((lexicon) => {
  const [and, articles] = [grammarSource(lexicon, 'and'), grammarSource(lexicon, 'articles')]
  return new RegExp(`(?::\\s+|,\\s+(?:${and}\\s+)?|\\s+${and}\\s+)(?:${articles}\\s+)?(?=\\p{Lu})`, 'gu')
})
