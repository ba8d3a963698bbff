import type { Lexicon } from '../../model/knowledge.ts'
import type { AcronymPair } from '../acronyms.ts'
import { foldSpace } from '../fold.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { listOf, patternOf } from '../phrases.ts'
import { type Head, headAt, inList } from './heads.ts'
import { kindOfHead } from './kind.ts'
import { knownOrganisation } from './known.ts'
import type { OrganisationMention } from './organisation.ts'
import { tokensOf } from './tokens.ts'

const BEHIND = 24
/** "an Open Source Office (OSO)" is any such office. */
const any = perLexicon(
  (lexicon) => new RegExp(`${grammarSource(lexicon, 'any-such', 'organisations')}\\s+$`, 'iu'),
)

/**
 * Pairs of long and short form that name a body though no head word says so: "Bridging Divides (BD) program",
 * "Open Data Exchange (ODX) Initiative", and those that knowledge/ knows by their long form.
 */
export function pairedNames(
  text: string,
  pairs: readonly AcronymPair[],
  lexicon: Lexicon,
): OrganisationMention[] {
  return pairs.flatMap((pair): OrganisationMention[] => {
    const name = foldSpace(pair.long)
    const known = knownOrganisation(name, lexicon)
    if (known) return [{ span: pair.longSpan, name, acronym: pair.short, kind: known.kind, confidence: 0.95 }]
    const onHead = (head: Head, confidence: number): OrganisationMention[] => {
      const kind = kindOfHead(head, name, lexicon)
      return [{ span: pair.longSpan, name, acronym: pair.short, kind, confidence }]
    }
    const begun = headAtStart(name, lexicon)
    if (begun) return onHead(begun, 0.9)
    if (!isTitleCase(name)) return []
    const own = /\p{Ll}/u.test(name) && !any(lexicon).test(text.slice(0, pair.longSpan[0]))
    const headed = own ? headAtEnd(name, lexicon) : null
    if (headed) return onHead(headed, 0.85)
    const behind = patternOf(lexicon, 'organisations', 'programme-words').exec(
      text.slice(pair.span[1], pair.span[1] + BEHIND),
    )
    if (!behind || !/^\s*$/u.test(text.slice(pair.span[1], pair.span[1] + behind.index))) return []
    const full = /^\p{Lu}/u.test(behind[0]) ? `${name} ${behind[0]}` : name
    return [{ span: pair.longSpan, name: full, acronym: pair.short, kind: 'programme', confidence: 0.8 }]
  })
}

/** "Joint Monitoring Committee (JMC)": with a short form of its own a name may be made of words that any body has. */
function headAtEnd(name: string, lexicon: Lexicon): Head | null {
  const tokens = tokensOf(name, lexicon)
  const heads = tokens.map((_, index) => headAt(tokens, index, lexicon))
  return heads.find((head) => head !== null && head.last === tokens.length - 1 && head.first > 0) ?? null
}

/** "Réseau sahélien pour les terres (RST)": where adjectives stand behind it, a name is told by the head that it begins with. */
function headAtStart(name: string, lexicon: Lexicon): Head | null {
  if (listOf(lexicon, 'organisations', 'lowercase-modifiers').length === 0) return null
  const tokens = tokensOf(name, lexicon)
  const head = tokens[0]?.capital ? headAt(tokens, 0, lexicon) : null
  const behind = head && tokens[head.last + 1]
  return behind && !behind.capital && inList(lexicon, 'takes-complement', head.word) ? head : null
}

function isTitleCase(name: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 3)
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length - 1
}
