import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

/**
 * Undertakings and teams whose names are set apart by a link, whatever they are built on, with the word for what they are
 * written small behind: "the [Lamps, Nets, and Tides (LANT)](…) project".
 */
export function linkedProgrammes(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.blocks.flatMap(({ runs, span: [, end] }) =>
    runs.flatMap(({ kind, span }): readonly OrganisationMention[] => {
      if (kind !== 'link') return []
      const head = headBehind(doc.text.slice(span[1], Math.min(end, span[1] + REACH)), doc.lexicon)
      if (head === null) return []
      const [name, acronym] = partsOf(foldSpace(textAt(doc.text, span)))
      if (!isName(name, doc.lexicon)) return []
      const isProgramme = wordSet(doc.lexicon, 'organisations', 'programme-words').has(head)
      const to = acronym === null ? span[1] : span[0] + textAt(doc.text, span).lastIndexOf('(')
      const named: Span = [span[0], span[0] + textAt(doc.text, [span[0], to]).trimEnd().length]
      return [{ span: named, name, acronym, kind: isProgramme ? 'programme' : 'team', confidence: 0.75 }]
    }),
  )
}

/** As far behind a link its head is looked for. */
const REACH = 24

function headBehind(words: string, lexicon: Lexicon): string | null {
  return heads(lexicon).exec(words)?.[1] ?? null
}

const heads = perLexicon((lexicon) => {
  const programmes = grammarSource(lexicon, 'programme-words', 'organisations')
  const groups = grammarSource(lexicon, 'small-heads', 'organisation-lists')
  return new RegExp(`^\\s(${programmes}|${groups})(?![\\p{L}-])`, 'u')
})

function partsOf(words: string): readonly [name: string, acronym: string | null] {
  const match = /^(.*\S)\s*\((\p{Lu}[\p{L}\d&/-]{1,11})\)$/u.exec(words)
  return [match?.[1] ?? words, match?.[2] ?? null]
}

/** Each word of it in capitals, but the small ones; no place, person, tool or kind of thing. */
function isName(name: string, lexicon: Lexicon): boolean {
  const words = name.split(' ')
  const listed = (key: string) => wordSet(lexicon, 'organisation-lists', key).has(name)
  const common = wordSet(lexicon, 'people', 'common-words')
  const written = words.every((word) => /^\p{Lu}/u.test(word) || isSmallWord(word, lexicon))
  return (
    written &&
    /^\p{Lu}/u.test(name) &&
    name.length > 2 &&
    !listed('tools') &&
    !listed('no-bodies') &&
    !isPlace(name, lexicon) &&
    looksLikeName(name, lexicon) < likeness.sure &&
    (words.length > 1 || !common.has(name.toLowerCase()))
  )
}
