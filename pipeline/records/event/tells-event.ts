import type { Lexicon } from '../../model/knowledge.ts'
import { matchesOf } from '../../text/matches.ts'
import { patternOf } from '../../text/phrases.ts'
import { isSmallWord } from '../../text/small-word.ts'

/** "… Workshop", "Dialogue on …", "Conference 2021": the word for an event is what the name is built on. */
export function tellsEvent(text: string, lexicon: Lexicon): boolean {
  const document = patternOf(lexicon, 'events', 'document-words')
  return matchesOf(patternOf(lexicon, 'events', 'event-words', 'giu'), text).some((match) => {
    const after = text.slice(match.index + match[0].length)
    return (
      /^(?:$|\s*[:–—(-]|\s+\p{Ll}{1,4}\s|\s+\d)/u.test(after) ||
      isSmallWord(inCapitals.exec(after)?.[1] ?? '', lexicon) ||
      document.exec(after)?.index === 1
    )
  })
}

/** "PANEL AND DISCUSSION": where all is in capitals, small words are too. */
const inCapitals = /^\s+(\p{Lu}{1,4})\s/u
