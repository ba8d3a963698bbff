import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { findCountries } from '../../text/countries.ts'
import { matchesOf } from '../../text/matches.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { anyPhraseSource, listOf, patternOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import type { Candidate } from './candidate.ts'

/** People called by a given name alone who speak: "with Ada presenting …", "a story shared by Ben". In accounts of events only. */
export function byGivenName(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.genre !== 'report') return []
  const { patterns, firstWords } = givenCues(doc.lexicon)
  return doc.sentences.flatMap(({ span, block }) => {
    const words = doc.text.slice(...span)
    if (!firstWords.some((word) => words.includes(word))) return []
    if (doc.blocks[block]?.kind === 'heading' || doc.blocks[block]?.kind === 'row') return []
    return patterns.flatMap((pattern) =>
      matchesOf(pattern, words).flatMap((match): Candidate[] => {
        const given = match[1] ?? ''
        if (!isGiven(given, words, doc)) return []
        return [
          {
            span: [span[0] + match.index, span[0] + match.index + match[0].length],
            name: given,
            honorific: null,
            role: 'speaker',
            position: null,
            affiliation: null,
            rule: 'given-name',
            confidence: 0.6,
          },
        ]
      }),
    )
  })
}

const givenCues = perLexicon((lexicon) => {
  const source = (key: string) => anyPhraseSource(listOf(lexicon, 'speakers', key))
  const name = "(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}’'-]|\\s+\\p{Lu})"
  const cues = ['given-after', 'given-before'].flatMap((key) => listOf(lexicon, 'speakers', key))
  return {
    patterns: [
      new RegExp(`(?:${source('given-after')})\\s+${name}`, 'gu'),
      new RegExp(`(?<=(?:^|[^\\p{L}])\\p{Ll}+\\s)${name}\\s+(?:${source('given-before')})`, 'gu'),
    ],
    firstWords: [...new Set(cues.map((cue) => cue.split(' ')[0] ?? ''))],
  }
})

const placesAndDays = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Whether a list of cities, places, months or days has the word. */
function isNamed(word: string, { lexicon }: SegmentedDoc): boolean {
  const lists = () =>
    new Set(['cities', 'dates', 'places'].flatMap((file) => Object.values(lexicon.lists[file] ?? {}).flat()))
  return remember(placesAndDays, lexicon, lists).has(word)
}

/** A word that is written small nowhere, and is no place, body, month, language or common word. */
function isGiven(word: string, sentence: string, doc: SegmentedDoc): boolean {
  if (isNamed(word, doc) || doc.title.includes(word)) return false
  if (new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(doc.text)) return false
  if (
    patternOf(doc.lexicon, 'people', 'not-names').test(word) ||
    listOf(doc.lexicon, 'people', 'common-words').includes(word.toLowerCase())
  )
    return false
  if (findCountries(word, doc.lexicon.lists['countries'] ?? {}, doc.lexicon).length > 0) return false
  return !findOrganisations(sentence, doc.lexicon).some(({ name }) => name.includes(word))
}
