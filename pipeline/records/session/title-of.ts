import type { SegmentedDoc } from '../../model/doc.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { withoutDuration } from './duration-line.ts'
import { kindOf } from './kind.ts'
import { ledBy } from './led-by.ts'
import { lengthWithoutLinks } from './length-without-links.ts'
import { namedTalk } from './named-talk.ts'
import { namesBehind } from './names-behind.ts'
import { namesStandFirst } from './names-first.ts'
import { peopleBehind } from './people-lines.ts'
import { withoutRoom } from './rooms.ts'

/** The title without the length of the session, who speaks, and the end mark. A case is called by its name alone. */
export function titleOf(words: string, doc: SegmentedDoc): string {
  const talk = namedTalk(words, doc.lexicon, namesStandFirst(doc))
  if (talk) return words.slice(...talk.title)
  const led = ledBy(words, doc.lexicon)
  if (led) return titleOf(words.slice(0, lengthWithoutLinks(words.slice(...led.title), doc.lexicon)), doc)
  const [name] = namesBehind(words, doc)
  const people = name ? name[0] : peopleBehind(words, doc.lexicon)
  const own = withoutRoom(people === null ? words : words.slice(0, people), doc.lexicon)
  const timeless = withoutDuration(own, doc)
  const isCase = kindOf(timeless, doc.lexicon) === 'case-study'
  const bare = isCase ? timeless.replace(/(?<=\S)\s*\([^()]*\s[^()]*\)\s*$/u, '') : timeless
  const whole = people === null ? bare : bare.replace(closingBy(doc.lexicon), '')
  return whole.replace(/^(?:[*_\s]|\p{Extended_Pictographic}|\uFE0F|\u200D)+|[\s*_]*[:;,–—-]?[\s*_]*$/gu, '')
}

/** "Keynote speech by", which is left before a name. */
const closingBy = perLexicon(
  (lexicon) => new RegExp(`\\s+${grammarSource(lexicon, 'by-words', 'people')}\\s*$`, 'iu'),
)
