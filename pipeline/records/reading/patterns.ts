import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { remember } from '../../text/remember.ts'

interface Patterns {
  /** "a concept paper (attached)". */
  readonly attached: RegExp
  /** "Read the full report here". */
  readonly pointed: RegExp
  /** The words after the last article: a title, where an address follows. */
  readonly labelled: RegExp
  /** "See", "Source": no title. */
  readonly noTitle: RegExp
}

const made = new WeakMap<Lexicon, Patterns>()

/** How a language points a reader to something, from readings.yaml. */
export function patternsFor(lexicon: Lexicon): Patterns {
  return remember(made, lexicon, () => {
    const any = (key: string) => grammarSource(lexicon, key, 'readings')
    const article = grammarSource(lexicon, 'articles')
    return {
      attached: new RegExp(
        `${article}\\s*((?:(?!${article})[\\p{L}\\p{N}’' -]){3,60}?)\\s*\\(${any('attached')}(?:\\s+(?:\\d|\\p{L}\\b)[^)]*)?\\)`,
        'iu',
      ),
      pointed: new RegExp(
        `${any('point-verbs')}\\s+(?:${article}\\s*)?(.{3,80}?)\\s+${any('point-places')}`,
        'iu',
      ),
      labelled: new RegExp(`(?:^|${article}\\s*)([\\p{L}\\p{N}][^.;:()]{3,100})$`, 'u'),
      noTitle: new RegExp(`^${any('no-title')}$`, 'iu'),
    }
  })
}
