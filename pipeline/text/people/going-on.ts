import type { Lexicon } from '../../model/knowledge.ts'
import { isHeadWord } from '../organisations/heads.ts'
import { findOrganisations, type OrganisationMention } from '../organisations.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'

/** Where a sentence goes on behind the details: not within a body's name ("Centre for Research on Trade"), nor behind a position that says on what ("Special Rapporteur on Torture"). */
export function goingOn(rest: string, lexicon: Lexicon): number | undefined {
  let bodies: readonly OrganisationMention[] | null = null
  for (const { index, 0: word } of rest.matchAll(patternOf(lexicon, 'people', 'ends-details', 'giu'))) {
    // "WHO Director": a short form is no small word.
    if (/^\p{Lu}{2,}$/u.test(word.trim())) continue
    bodies ??= findOrganisations(rest, lexicon)
    const inside =
      bodies.some(({ span }) => span[0] < index && span[1] > index) ||
      opensWithHead(rest.slice(0, index), lexicon)
    const before = /(\p{L}+)\s+$/u.exec(rest.slice(0, index + 1).replace(/\S$/u, ''))?.[1] ?? ''
    const on = /^\s*\p{L}+\s+(?:\p{Ll}{2,3}\s+|l['’])?\p{Lu}/u.test(rest.slice(index))
    if (!inside && !(on && wordSet(lexicon, 'people', 'position-with-subject').has(before))) return index
  }
  return undefined
}

/** ", Centre", ", Bureau d'études": what goes on behind a comma with the word that a body's name is built on. */
function opensWithHead(words: string, lexicon: Lexicon): boolean {
  const first = /(?:^|,\s+)(\p{Lu}\p{L}+)[^,;(]*$/u.exec(words)?.[1]
  return first !== undefined && isHeadWord(first, lexicon)
}
