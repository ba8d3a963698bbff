import type { Lexicon } from '../model/knowledge.ts'
import { findCountries } from '../text/countries.ts'
import { foldKey } from '../text/fold.ts'
import { phraseAt, says } from '../text/phrase-keys.ts'
import { wordSet } from '../text/word-set.ts'
import { addresseePatterns } from './addressee-patterns.ts'

/** A body, a group of people, or a country, which acts through its government. */
export function isActor(head: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  const bare = head.replace(addresseePatterns(lexicon).article, '')
  if (bodies.has(foldKey(bare)) || isAcronym(bare, lexicon)) return true
  return (
    says(lexicon, 'cues', 'actors', head) ||
    findCountries(head, lexicon.lists['countries'] ?? {}, lexicon).some(
      (mention) => mention.span[1] >= head.length - 1,
    )
  )
}

/** Who is called by an acronym alone is most often a body, if it is not what many work on. */
function isAcronym(words: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}{2,}[\p{Ll}\d]{0,2}$/u.test(words) && !wordSet(lexicon, 'cues', 'topic-acronyms').has(words)
}

const longestAcronym = 6

/** Words that end in who acts: "Police" is somebody, "Police training" is not. */
export function isActorAlone(words: string, lexicon: Lexicon, bodies: ReadonlySet<string>): boolean {
  const { article, subjectEnds } = addresseePatterns(lexicon)
  const bare = words.replace(article, '').trim()
  // A longer word in capitals is a heading: "CONCLUSIONS".
  if (bodies.has(foldKey(bare)) || (isAcronym(bare, lexicon) && bare.length <= longestAcronym)) return true
  const head = bare.slice(0, subjectEnds.exec(bare)?.index)
  return phraseAt(lexicon, 'cues', 'actors', head.slice(head.lastIndexOf(' ') + 1)) !== null
}
