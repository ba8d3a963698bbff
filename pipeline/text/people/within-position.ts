import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { kindOfPart } from './part-kind.ts'

const patterns = perLexicon((lexicon) => {
  const people = (key: string) => grammarSource(lexicon, key, 'people')
  const bodies = (key: string) => grammarSource(lexicon, key, 'organisations')
  return {
    /** Between an office and its body: "of the", "de l'". */
    belongs: new RegExp(`\\s+${people('of-any')}(?:\\s+${bodies('name-articles')}['’]?)?$`, 'iu'),
    at: new RegExp(`^(.*?)\\s+${people('at-words')}\\s+(?:${bodies('unsaid')}\\s+)?(\\p{Lu}.*)$`, 'u'),
    topic: new RegExp(`\\s${people('on-what')}\\s.*\\s${people('with-whom')}\\s+\\p{Lu}\\p{Ll}+$`, 'u'),
  }
})

/** "Professor of Law at the University of Ghana", "Director of the Peace Institute", "Engineer Example Corp". */
export function withinPosition(
  words: string,
  lexicon: Lexicon,
): { readonly position: string; readonly affiliation: string | null } {
  const { belongs, at: within, topic } = patterns(lexicon)
  const at = within.exec(words)
  if (at?.[1] && at[2] && !topic.test(words)) return { position: at[1], affiliation: at[2] }
  const chief = /^(\p{Lu}{2,4})\s+(\p{Lu}[\p{L}\d&.’'-]*(?:\s+\p{Lu}[\p{L}\d&.’'-]*){0,3})$/u.exec(words)
  if (chief?.[1] && chief[2] && isBodyBehindChief(chief[1], chief[2], lexicon))
    return { position: chief[1], affiliation: chief[2] }
  const short = ofShort(lexicon).exec(words)
  if (short?.[1] && short[2] && kindOfPart(short[1], lexicon) === 'position')
    return { position: short[1], affiliation: short[2] }
  const body = findOrganisations(words, lexicon).find(
    ({ span, confidence }) => span[1] === words.length && confidence >= 0.75,
  )
  const before = body ? words.slice(0, body.span[0]).trimEnd() : ''
  const position = before.replace(belongs, '')
  const parted =
    position !== before || wordSet(lexicon, 'people', 'position-words').has(before.split(' ').at(-1) ?? '')
  if (body && position !== '' && parted && kindOfPart(position, lexicon) === 'position')
    return { position, affiliation: body.name }
  return { position: words, affiliation: null }
}

/** "CEO Quayside": a short office, and a name that is no office too. */
function isBodyBehindChief(chief: string, name: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return positions.has(chief) && !name.split(/\s+/u).some((word) => positions.has(word))
}

/** "Secretary General of the IPU" */
const ofShort = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(.+?)\\s+${grammarSource(lexicon, 'of-words', 'people')}\\s*(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\p{Lu}{2,}[\\p{Lu}\\d/&-]*)$`,
      'u',
    ),
)
