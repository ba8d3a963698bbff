import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { isAnd, withoutUnsaid } from '../organisations/name-words.ts'
import { isPlace } from '../organisations/run-part.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'

export type Kind = 'position' | 'field' | 'unit' | 'body' | 'other'

/** What a stretch between two marks behind a name is, by its words. */
export function kindOfPart(text: string, lexicon: Lexicon): Kind {
  const bodies = findOrganisations(text, lexicon)
  const whole = bodies.some(({ span }) => span[1] - span[0] >= withoutUnsaid(text, lexicon).length)
  const words = text.split(/[\s/]+/u).map((word) => word.replace(/[.,()]+$|^\(/gu, ''))
  const has = (key: string, word: string) =>
    written(word, lexicon).some((form) => wordSet(lexicon, 'people', key).has(form))
  const isUnit =
    words.some((word) => has('unit-words', word)) && !bodies.some(({ confidence }) => confidence >= 0.9)
  if (whole) return isUnit ? 'unit' : 'body'
  if (words.some((word) => has('position-words', word))) return 'position'
  if (isUnit) return 'unit'
  if (
    words.every(
      (word) =>
        has('position-fields', word) || has('position-modifiers', word) || isSmall({ text: word }, lexicon),
    )
  )
    return 'field'
  return bodies.length > 0 || /^\p{Lu}[\p{Lu}/-]+$/u.test(text) || isPlace(text, lexicon) ? 'body' : 'other'
}

function isSmall(word: { readonly text: string }, lexicon: Lexicon): boolean {
  return isAnd(word, lexicon) || wordSet(lexicon, 'people', 'of-any').has(word.text)
}

const prefixed = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'office-prefixes', 'people')}-(?=\\p{L}{4})`, 'u'),
)

/** A word as the lists may have it: as printed, with a capital, without capitals inside, without "Vice-" before it. */
function written(word: string, lexicon: Lexicon): readonly string[] {
  const low = word.toLowerCase()
  const bare = low.replace(prefixed(lexicon), '')
  return [word, ...[word, low, bare].map((form) => form.charAt(0).toUpperCase() + form.slice(1))]
}
