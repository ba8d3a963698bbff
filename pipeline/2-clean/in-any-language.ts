import { escaped } from '../text/escaped.ts'
import { byCodeUnit } from '../text/fold.ts'
import { listOf } from '../text/phrases.ts'
import { remember } from '../text/remember.ts'
import type { Languages } from './draft.ts'

/**
 * A pattern of words of all languages, made once for what is known of them: the edges of a page are looked at before
 * anybody has asked in which language it is. `words` gives a source for any of the words under a key of line-ends.yaml.
 */
export function inAnyLanguage(
  make: (words: (key: string) => string) => RegExp,
): (knowledge: Languages) => RegExp {
  const made = new WeakMap<Languages, RegExp>()
  return (knowledge) => remember(made, knowledge, () => make((key) => eitherOf(knowledge, key)))
}

function eitherOf({ lexicons }: Languages, key: string): string {
  const words = new Set(Object.values(lexicons).flatMap((lexicon) => listOf(lexicon, 'line-ends', key)))
  const sources = [...words].sort(byCodeUnit).map(escaped)
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`
}
