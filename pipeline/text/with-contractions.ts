import type { Lexicon } from '../model/knowledge.ts'

/** Files whose phrases are words of sentences, which may be those of talk. */
const files = ['cues', 'findings', 'lead-ins', 'mood'] as const

/**
 * A lexicon whose phrases also stand for what talk makes of them (grammar.yaml: `contractions`): "should not" for
 * "shouldn't", "it is time to" for "it's time to".
 */
export function withContractions(lexicon: Lexicon): Lexicon {
  const pairs = (lexicon.lists['grammar']?.['contractions'] ?? []).map((line) => line.split(' = '))
  if (pairs.length === 0) return lexicon
  const short = new Map(pairs.map(([long = '', contracted = '']) => [long, contracted]))
  const long = new RegExp(`(?<=^\\^?| )(?:${[...short.keys()].join('|')})(?= |\\$?$)`, 'gu')
  const contracted = (phrase: string) => phrase.replace(long, (words) => short.get(words) ?? words)
  const told = files.map((file) => {
    const lists = Object.entries(lexicon.lists[file] ?? {})
    const both = lists.map(
      ([key, phrases]) =>
        [key, [...new Set(phrases.flatMap((phrase) => [phrase, contracted(phrase)]))]] as const,
    )
    return [file, Object.fromEntries(both)] as const
  })
  return { ...lexicon, lists: { ...lexicon.lists, ...Object.fromEntries(told) } }
}
