import type { Lexicon } from '../model/knowledge.ts'
import { byCodeUnit } from './fold.ts'
import { perLexicon } from './per-lexicon.ts'
import { anyPhraseSource, listOf } from './phrases.ts'

/** Source of a pattern for any of the small words under `key` of grammar.yaml, or of `file`, the longest first; it matches nothing where there are none. */
export function grammarSource(lexicon: Lexicon, key: string, file = 'grammar'): string {
  const words = [...listOf(lexicon, file, key)].sort((a, b) => b.length - a.length || byCodeUnit(a, b))
  const isElided = (word: string) => /['’]$/u.test(word)
  const sources = runsOf(words, isElided).map((run) =>
    isElided(run[0] ?? '') ? run.map(elidedSource).join('|') : anyPhraseSource(run),
  )
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`
}

/** An elided word ("l'", "d'") goes on in the next without white space. */
function elidedSource(word: string): string {
  return `(?<![\\p{L}\\p{N}])${word.slice(0, -1)}['’](?=\\p{L})`
}

/** Neighbours that answer alike. */
function runsOf(words: readonly string[], ask: (word: string) => boolean): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last && ask(last[0] ?? '') === ask(word)) last.push(word)
    else runs.push([word])
  }
  return runs
}

/** A noun phrase without its article. */
export function withoutArticle(words: string, lexicon: Lexicon): string {
  return words.replace(openingPattern(lexicon, 'articles'), '')
}

/** A name without the article that is no part of it: "the Harbour College", but "A New Quay". */
export function withoutDefinite(words: string, lexicon: Lexicon): string {
  return words.replace(openingPattern(lexicon, 'definite'), '')
}

/** A sentence, or a clause, without the words that lead over to it: "However, in general, donors should". */
export function withoutOpenings(words: string, lexicon: Lexicon): string {
  return words.replace(leadingOver(lexicon), '')
}

/** Source of a pattern for the words that lead over to a sentence, as many as there are. */
export function openingsSource(lexicon: Lexicon): string {
  return `(?:${grammarSource(lexicon, 'openings')}[\\s,]*)`
}

const leadingOver = perLexicon((lexicon) => new RegExp(`^${openingsSource(lexicon)}+`, 'iu'))

/** Whether words begin with one that points to what was said before: "it", "this approach". */
export function pointsBack(words: string, lexicon: Lexicon): boolean {
  return openingPattern(lexicon, 'pronouns').test(words)
}

const openings = new WeakMap<Lexicon, Map<string, RegExp>>()

function openingPattern(lexicon: Lexicon, key: string): RegExp {
  const known = openings.get(lexicon) ?? new Map<string, RegExp>()
  openings.set(lexicon, known)
  const pattern = known.get(key) ?? new RegExp(`^${grammarSource(lexicon, key)}\\s*`, 'iu')
  known.set(key, pattern)
  return pattern
}
