import type { Lexicon } from '../model/knowledge.ts'

/** Files whose phrases may end in a small word, with the words of the text behind it. */
const files = ['cues', 'findings', 'lead-ins', 'roles', 'mixed-roles'] as const

/**
 * A lexicon whose phrases also stand where their last word has lost its vowel to the next (grammar.yaml: `elided`):
 * "recommande de" in "recommande d'ouvrir".
 */
export function withElisions(lexicon: Lexicon): Lexicon {
  const elided = new Set(lexicon.lists['grammar']?.['elided'] ?? [])
  if (elided.size === 0) return lexicon
  const told = files.map((file) => [file, withBoth(lexicon.lists[file] ?? {}, elided)] as const)
  return { ...lexicon, lists: { ...lexicon.lists, ...Object.fromEntries(told) } }
}

type Lists = Readonly<Record<string, readonly string[]>>

function withBoth(lists: Lists, elided: ReadonlySet<string>): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([key, phrases]) => [
      key,
      [...new Set(phrases.flatMap((phrase) => [phrase, ...elidedOf(phrase, elided)]))],
    ]),
  )
}

function elidedOf(phrase: string, elided: ReadonlySet<string>): readonly string[] {
  const last = / (\p{L}+)$/u.exec(phrase)?.[1]
  return last !== undefined && elided.has(last) ? [`${phrase.slice(0, -1)}'*`] : []
}
