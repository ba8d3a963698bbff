import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { withoutArticle, withoutOpenings } from '../../text/grammar.ts'
import { isHeadWord } from '../../text/organisations/heads.ts'
import { betweenNames } from '../../text/people/between-names.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people/looks-like-name.ts'
import { says } from '../../text/phrase-keys.ts'
import { isVerb } from '../../text/sentence-form.ts'
import { leadPatterns } from './lead-patterns.ts'
import { named } from './subject.ts'

/** "UNDP to circulate the notes", "All to comment": the words before "to" and a verb. */
export function doerOf(words: string, lexicon: Lexicon): string | null {
  const { infinitive, everybody } = leadPatterns(lexicon)
  const match = infinitive.exec(words)
  const doer = foldSpace(match?.[1] ?? '')
  // "Future: Train the trainer to …": what the action is about.
  if (!match || doer.includes(': ')) return null
  // "@roe to open an issue": a handle names somebody, however it is written.
  if (/^@[\p{L}\d][\p{L}\d_-]+\s/u.test(words) && !doer.includes(' ')) return doer
  // "First to count, then to paint": in which order.
  if (withoutOpenings(doer, lexicon) === '') return null
  // A person does anything, whatever the word behind "to" is elsewhere.
  if (!isVerb(match[2] ?? '', lexicon)) return arePeople(doer, lexicon) ? named(doer, lexicon) : null
  if (everybody.test(doer)) return doer
  const parts = withoutArticle(doer, lexicon).split(/[\s/]+/u)
  const nouns = parts.filter((part) => /^[\p{Lu}\d&]/u.test(part) || says(lexicon, 'cues', 'actors', part))
  const small = parts.filter((part) => !nouns.includes(part) && leadPatterns(lexicon).small.test(part))
  const group = nouns.length > 0 && nouns.length + small.length === parts.length
  // "State Ministry of Water", "Cluster members": the first word is a verb elsewhere.
  const told = isVerb(parts[0] ?? '', lexicon) && !parts.slice(0, 2).some((part) => isHeadWord(part, lexicon))
  return group && !told ? named(doer, lexicon) : null
}

/** "Ann Roe, Ben Poe and Eva Coe": nothing but names. */
function arePeople(words: string, lexicon: Lexicon): boolean {
  return words
    .split(betweenNames(lexicon))
    .every((name) => shaped.test(name) && looksLikeName(name, lexicon) >= likeness.sure)
}

const shaped = /^\p{Lu}\S*(?:\s\S+){1,3}$/u
