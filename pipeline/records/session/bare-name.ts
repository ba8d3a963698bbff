import type { Lexicon } from '../../model/knowledge.ts'
import { findDuration } from '../../text/durations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'

const shape = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,2}\s*$/u

/** Whether words behind a title are a name that is one for sure and nothing more, but for how long somebody speaks. */
export function isBareName(words: string, lexicon: Lexicon): boolean {
  const name = withoutLength(words, lexicon)
  return shape.test(name) && looksLikeName(name.trim(), lexicon) >= likeness.sure
}

/** "Jane Roe - 15 min + 10 min for questions" */
function withoutLength(words: string, lexicon: Lexicon): string {
  const [, name = words, tail = ''] = /^(.*?)\s+[–—-]+\s+(\d.*)$/u.exec(words) ?? []
  return findDuration(tail, lexicon)?.span[0] === 0 ? name : words
}
