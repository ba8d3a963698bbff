import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/**
 * Who is to act or holds a view, without what is no part of a name: "crews have lamps and" is crews, "means we" is we; null
 * where nobody is left.
 */
export function whoAlone(words: string, lexicon: Lexicon): string | null {
  const { verb, relative, ending, pronoun } = patterns(lexicon)
  const at = verb.exec(words)?.index ?? words.length
  const named = relative.test(words.slice(0, at)) ? words : words.slice(0, at)
  const whole = named.replace(ending, '').trim()
  return pronoun.exec(whole)?.[1] ?? (whole === '' ? null : whole)
}

const patterns = perLexicon((lexicon) => {
  const any = (key: string, file?: string) => grammarSource(lexicon, key, file)
  return {
    verb: new RegExp(`(?<!\\S)(?:${any('copulas')}|${any('having', 'findings')})(?!\\S)`, 'iu'),
    relative: new RegExp(
      `(?<!\\S)${any('relatives')}(?!\\S)|(?<!\\S)${any('clause-relatives')}(?!\\S)`,
      'iu',
    ),
    ending: new RegExp(`(?:^|\\s+)${any('cannot-end')}$`, 'iu'),
    /** "means we": a pronoun behind other words than a preposition is the subject alone. */
    pronoun: new RegExp(`^\\p{Ll}+\\s(${any('we', 'commitments')})$`, 'u'),
  }
})
