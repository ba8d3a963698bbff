import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { kindOf, type OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf } from '../../text/phrases.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

/** Bodies that the text itself says are one, whatever their names are built on: "Lampara, a local charity", "the charity Lampara". */
export function describedBodies(doc: SegmentedDoc): readonly OrganisationMention[] {
  const { lexicon } = doc
  return doc.sentences.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    if (!says(lexicon, 'organisations', 'described-as', words)) return []
    return described(lexicon).flatMap((pattern) =>
      [...words.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
        const { name = '', what = '', next = '' } = groups ?? {}
        const at = index + whole.indexOf(name)
        if (!isBodyName(name, words.slice(0, at), lexicon) || !isWhole(next, lexicon)) return []
        const own = kindOf(name, lexicon)
        const kind =
          own === 'other' ? kindOf(`${what.charAt(0).toUpperCase()}${what.slice(1)}`, lexicon) : own
        const start = span[0] + at
        return [{ span: [start, start + name.length] as const, name, acronym: null, kind, confidence: 0.7 }]
      }),
    )
  })
}

const described = perLexicon((lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'organisations')
  const name =
    "(?<![\\p{L}\\p{N}&'’-])(?<name>\\p{Lu}[\\p{L}\\p{N}&'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{N}&'’-]+){0,4})"
  return [
    new RegExp(
      `${name},\\s${any('any-such')}\\s(?:[\\p{Ll}-]+\\s){0,2}?(?<what>${any('described-as')})(?:\\s(?<next>\\p{Ll}+)|(?=[,.;)]))`,
      'gu',
    ),
    new RegExp(
      `${name}\\s${grammarSource(lexicon, 'copulas')}\\s${any('any-such')}\\s(?:[\\p{Ll}-]+\\s){0,3}?(?<what>${any('described-as')})(?:\\s(?<next>\\p{Ll}+)|(?=[,.;)]))`,
      'gu',
    ),
    new RegExp(`(?:${any('name-articles')}\\s|\\p{L}['’])(?<what>${any('described-as')})\\s${name}`, 'gu'),
  ]
})

/** "in Lampara, a company …": a place. */
const placed = perLexicon(
  (lexicon) => new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'name-places', 'organisations')}\\s$`, 'iu'),
)

/** No person, no place, no word that opens a sentence. */
function isBodyName(name: string, before: string, lexicon: Lexicon): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase()
  return (
    name.length > 2 &&
    !wordSet(lexicon, 'words', 'function-words').has(first) &&
    !placed(lexicon).test(before) &&
    !isPlace(name, lexicon) &&
    looksLikeName(name, lexicon) < likeness.sure
  )
}

/** Behind "a charity" a clause may tell more ("that …", "owned by …"); another noun or a verb makes it something else: "a charity shop". */
function isWhole(next: string, lexicon: Lexicon): boolean {
  return (
    next === '' ||
    isSmallWord(next, lexicon) ||
    says(lexicon, 'grammar', 'relatives', next) ||
    wordSet(lexicon, 'mood', 'participles').has(next) ||
    listOf(lexicon, 'mood', 'participle-endings').some((end) => next.endsWith(end))
  )
}
