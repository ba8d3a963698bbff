import type { Lexicon } from '../model/knowledge.ts'

type Lexicons = Readonly<Record<string, Lexicon>>

/** Given names know no language: each language has those of all, but for what is a word or opens a body's name there. */
export function withSharedNames(lexicons: Lexicons): Lexicons {
  const all = new Set(Object.values(lexicons).flatMap((lexicon) => namesIn(lexicon)))
  return Object.fromEntries(
    Object.entries(lexicons).map(([language, lexicon]) => [language, withNames(lexicon, all)]),
  )
}

function withNames(lexicon: Lexicon, all: ReadonlySet<string>): Lexicon {
  const { people, organisations = {} } = lexicon.lists
  const own = namesIn(lexicon)
  if (!people || own.length === 0) return lexicon
  const words = new Set((people['common-words'] ?? []).map((word) => word.toLowerCase()))
  const heads = new Set(
    Object.entries(organisations).flatMap(([key, list]) => (key.startsWith('head-') ? list : [])),
  )
  const others = [...all].filter((name) => !words.has(name.toLowerCase()) && !heads.has(name))
  const names = [...new Set([...own, ...others])]
  return { ...lexicon, lists: { ...lexicon.lists, people: { ...people, 'given-names': names } } }
}

function namesIn({ lists }: Lexicon): readonly string[] {
  return lists['people']?.['given-names'] ?? []
}
